package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.DatabaseLocation;
import io.github.prismamigrate.engine.command.Pull;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;

/** What to type after a failure. */
final class NextStep {
  private NextStep() {}

  /** The commands that help, or nothing where the failure itself says what to mend. */
  static List<String> after(MigrateException failure) {
    if (failure.parameters().containsKey(DatabaseLocation.OF_SHADOW)) {
      return List.of(
          "This is about the shadow database. Check its URL, create it, or name another, which will"
              + " be emptied: -Dprisma.shadowUrl=<url>");
    }
    String migration = failure.parameters().getOrDefault("migration_name", "<migration>");
    return switch (failure.error()) {
      case AUTHENTICATION_FAILED ->
          List.of(
              "Check user and password in the URL of the datasource, or name an entry of"
                  + " settings.xml that has them: -Dprisma.serverId=<id>");
      case DATABASE_UNREACHABLE, ACCESS_DENIED, URL_INVALID ->
          List.of("Check the URL of the datasource, or give another: -Dprisma.url=<url>");
      case TLS_FAILED ->
          List.of("Check what the URL says about encryption, or give another: -Dprisma.url=<url>");
      case LOCK_TIMEOUT ->
          List.of(
              "Run the same command again when the other process is done, or wait longer:"
                  + " -Dprisma.lockTimeout=<seconds>");
      case OPERATION_TIMED_OUT ->
          List.of(
              "Run the same command again later, or allow more time in the URL: socket_timeout=<seconds>");
      case DATABASE_NOT_CREATED ->
          List.of(
              "Check the URL, create the database by hand, or name an entry of settings.xml with a"
                  + " user who may: -Dprisma.serverId=<id>");
      case DATABASE_MISSING -> List.of("To create it and apply all migrations: mvn prisma:deploy");
      case DRIVER_MISSING ->
          List.of("Add it to the <dependencies> of the <plugin>, or to those of your program.");
      case SCHEMA_NOT_FOUND, SCHEMA_MISSING, SCHEMA_FOLDER_EMPTY ->
          List.of("To name another place: -Dprisma.schema=<file or folder>");
      case SHADOW_MISSING, SHADOW_NOT_CREATED, SHADOW_NOT_POSSIBLE, SHADOW_IS_MAIN ->
          List.of("To name one, which will be emptied: -Dprisma.shadowUrl=<url>");
      case SEED_FAILED -> List.of("The database stays as it is. To seed again: mvn prisma:db-seed");
      case SCHEMA_INVALID ->
          failure.parameters().containsKey(Pull.FORGETTABLE)
              ? List.of(
                  "To pull without the models that stand there, which forgets what was written in"
                      + " them: -Dprisma.force")
              : List.of();
      case DATABASE_WITHOUT_TABLES ->
          List.of(
              "To read another database: -Dprisma.url=<url>",
              "To read other schemas of this one: -Dprisma.schemas=<names>",
              "To make tables of the models instead: mvn prisma:migrate-dev");
      case DATABASE_INCONSISTENT ->
          List.of("To read the other schemas as well: -Dprisma.schemas=<names>");
      case MIGRATION_FAILED, FAILED_MIGRATIONS -> resolve(migration);
      case DOWN_FAILED ->
          List.of(
              "Its record counts as failed until you have looked.",
              "If all of it is still there: mvn prisma:resolve -Dprisma.applied=" + migration,
              "If you took back the rest by hand: mvn prisma:resolve -Dprisma.rolledBack="
                  + migration);
      case DOWN_NOT_GENERATED ->
          List.of("Write a `down.sql` beside the `migration.sql` of `%s`.".formatted(migration));
      case SHADOW_MIGRATION_FAILED ->
          List.of("Mend its `migration.sql`, then run the same command again.");
      case SCRIPT_MISSING -> List.of("Bring the file back, or delete the folder of the migration.");
      case MIGRATION_NOT_FOUND, MIGRATION_NEVER_APPLIED, MIGRATION_NOT_FAILED ->
          List.of("To see how the migrations stand: mvn prisma:status");
      case PROVIDER_SWITCHED ->
          List.of(
              "Correct the provider, or move the migrations folder away and begin another history:"
                  + " mvn prisma:migrate-dev -Dprisma.name=init");
      case DATABASE_NOT_EMPTY ->
          List.of(
              "If there is no migration yet: mvn prisma:baseline",
              "For each migration that describes what is already there:"
                  + " mvn prisma:resolve -Dprisma.applied=<migration>");
      case HISTORY_EXISTS ->
          List.of(
              "For each migration that describes what is already there:"
                  + " mvn prisma:resolve -Dprisma.applied=<migration>");
      case MIGRATION_EXISTS -> List.of("To call the new one something else: -Dprisma.name=<name>");
      case SQUASH_HALF_APPLIED -> List.of("To apply the others first: mvn prisma:deploy");
      case SQUASH_WITHOUT_SCHEMA ->
          List.of("To write a migration for the rest: mvn prisma:migrate-dev");
      case SQUASH_DIFFERS ->
          List.of(
              "To begin behind the migrations that cannot be replaced: -Dprisma.from=<migration>",
              "To use a script that you write by hand: -Dprisma.file=<file>");
      case HISTORY_TOO_OLD -> List.of("To begin it with what is there: mvn prisma:baseline");
      case NOTHING_TO_BASELINE ->
          List.of("To begin with an empty database: mvn prisma:migrate-dev -Dprisma.name=init");
      case BASELINE_DIFFERS ->
          List.of(
              "To make the schema describe the database: mvn prisma:db-pull",
              "To write what is in the database: mvn prisma:baseline -Dprisma.source=database");
      default -> List.of();
    };
  }

  /** How to say what became of a migration that failed. */
  static List<String> resolve(String migration) {
    return List.of(
        "If its changes are undone: mvn prisma:resolve -Dprisma.rolledBack=" + migration,
        "If you completed it by hand: mvn prisma:resolve -Dprisma.applied=" + migration);
  }
}
