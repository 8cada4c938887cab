package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationRecord;
import io.github.prismamigrate.engine.history.MigrationsTable;
import java.util.List;
import java.util.Map;

/** {@code prisma:resolve}: sets the records right after somebody has set the database right. */
public final class Resolve {
  private final Settings settings;

  public Resolve(Settings settings) {
    this.settings = settings;
  }

  /**
   * Records what became of a migration.
   *
   * @return the same with the whole name of the migration
   * @throws MigrateException P3008, P3011, P3012 where the records say otherwise, P3017 where there
   *     is no such migration; without a code where the name may mean several
   */
  public Resolution run(Resolution resolution) {
    MigrationName name = new MigrationName(resolution.migration());
    try (Workspace work = Workspace.open(settings)) {
      return resolution instanceof Resolution.Applied
          ? new Resolution.Applied(applied(work, name))
          : new Resolution.RolledBack(rolledBack(work, name));
    }
  }

  private static String applied(Workspace work, MigrationName given) {
    work.requireSameProvider();
    work.lock();
    Migration migration =
        given
            .in(work.folder().list().stream().map(Migration::name).toList())
            .flatMap(work.folder()::find)
            .filter(Migration::hasScript)
            .orElseThrow(() -> failure(ErrorCode.MIGRATION_NOT_FOUND, given.given()));
    work.createNamespaceIfMissing();
    MigrationsTable table = work.table();
    table.createIfMissing();
    String name = migration.name();
    if (records(table, name).stream().anyMatch(record -> record.finishedAt().isPresent())) {
      throw failure(ErrorCode.MIGRATION_ALREADY_APPLIED, name);
    }
    table.markRolledBack(name);
    table.insertApplied(name, migration.checksum());
    return name;
  }

  private static String rolledBack(Workspace work, MigrationName given) {
    work.lock();
    List<MigrationRecord> all =
        work.table()
            .records()
            .orElseThrow(() -> MigrateException.of(ErrorCode.DATABASE_WITHOUT_RECORDS, Map.of()));
    String name =
        given
            .in(all.stream().map(MigrationRecord::name).toList())
            .orElseThrow(() -> failure(ErrorCode.MIGRATION_NEVER_APPLIED, given.given()));
    if (records(work.table(), name).stream().allMatch(record -> record.finishedAt().isPresent())) {
      throw failure(ErrorCode.MIGRATION_NOT_FAILED, name);
    }
    work.table().markRolledBack(name);
    return name;
  }

  private static List<MigrationRecord> records(MigrationsTable table, String migration) {
    return table.records().orElse(List.of()).stream()
        .filter(record -> record.name().equals(migration))
        .toList();
  }

  private static MigrateException failure(ErrorCode error, String migration) {
    return MigrateException.of(error, Map.of("migration_name", migration));
  }
}
