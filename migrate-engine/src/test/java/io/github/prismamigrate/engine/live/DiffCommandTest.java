package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.Credentials;
import io.github.prismamigrate.engine.command.DiffOptions;
import io.github.prismamigrate.engine.command.DiffResult;
import io.github.prismamigrate.engine.command.DiffSource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prisma:diff} with files and databases. */
class DiffCommandTest {
  private static final DiffSource EMPTY = new DiffSource.Empty();
  private static final DiffSource MODELS = new DiffSource.Datamodel(Path.of("schema.prisma"));
  private static final DiffSource MIGRATIONS = new DiffSource.Migrations(Path.of("migrations"));

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    Files.writeString(folder.resolve("schema.prisma"), schema("postgresql"));
    Files.writeString(folder.resolve("lite.prisma"), schema("sqlite"));
    Files.createDirectories(folder.resolve("migrations/0_init"));
    Files.writeString(
        folder.resolve("migrations/0_init/migration.sql"),
        "CREATE TABLE \"User\" (\"id\" INTEGER NOT NULL PRIMARY KEY);");
    Files.writeString(
        folder.resolve("migrations/migration_lock.toml"), "provider = \"postgresql\"\n");
  }

  private static String schema(String provider) {
    return """
    datasource db {
      provider = "%s"
      url      = env("UNSET")
    }

    model User {
      id   Int  @id
      name String?
    }
    """
        .formatted(provider);
  }

  @Test
  void script_is_written_to_a_file_whose_folders_are_made() {
    DiffResult result =
        diff(new DiffOptions(EMPTY, MODELS, true, Optional.of(Path.of("out/deep/init.sql"))));

    assertThat(result.exitStatus()).isEqualTo(2);
    assertThat(result.file()).contains(folder.resolve("out/deep/init.sql"));
    assertThat(folder.resolve("out/deep/init.sql")).hasContent(result.text());
    assertThat(result.text()).contains("CREATE TABLE \"User\"").endsWith(";\n");
  }

  @Test
  void equal_sides_give_an_empty_script_and_status_0() {
    DiffResult result = diff(DiffOptions.script(MODELS, MODELS));

    assertThat(result.exitStatus()).isZero();
    assertThat(result.text()).isEqualTo("-- This is an empty migration.\n");
  }

  @Test
  void schema_files_are_compared_without_any_server() throws IOException {
    Files.writeString(folder.resolve("one.prisma"), schema("cockroachdb"));
    Files.writeString(
        folder.resolve("two.prisma"),
        schema("cockroachdb").replace("name String?", "name String? @unique @db.String(20)"));
    DiffSource one = new DiffSource.Datamodel(Path.of("one.prisma"));
    DiffSource two = new DiffSource.Datamodel(Path.of("two.prisma"));

    assertThat(diff(DiffOptions.script(one, two)).text())
        .isEqualTo(
            """
            -- AlterTable
            ALTER TABLE "User" DROP COLUMN "name";
            ALTER TABLE "User" ADD COLUMN     "name" STRING(20);

            -- CreateIndex
            CREATE UNIQUE INDEX "User_name_key" ON "User"("name");
            """);
    assertThat(diff(DiffOptions.summary(EMPTY, one)).text())
        .isEqualTo("\n[+] Added Schemas\n  - public\n\n[+] Added tables\n  - User\n");
  }

  @Test
  void server_of_another_provider_than_the_schema_says_is_refused() throws IOException {
    Files.writeString(folder.resolve("cockroach.prisma"), schema("cockroachdb"));
    try (TestDatabase database = TestDatabase.on(TestServer.POSTGRESQL)) {
      DiffOptions options =
          DiffOptions.script(new DiffSource.Datasource(Path.of("cockroach.prisma")), EMPTY);
      PrismaMigrate migrate = migrate().databaseUrl(url(database)).build();

      MigrateException failure =
          catchThrowableOfType(MigrateException.class, () -> migrate.diff(options));

      assertThat(failure.error()).isEqualTo(ErrorCode.SERVER_OF_OTHER_PROVIDER);
      assertThat(failure.parameters())
          .containsEntry("served", "postgresql")
          .containsEntry("provider", "cockroachdb");
    }
  }

  @Test
  void live_database_of_another_namespace_gives_models_their_namespace() {
    try (TestDatabase database = TestDatabase.on(TestServer.POSTGRESQL)) {
      database.run("CREATE SCHEMA app; CREATE TABLE app.\"User\" (\"id\" INTEGER PRIMARY KEY)");
      DiffSource live = new DiffSource.Url(url(database) + "?schema=app");

      assertThat(diff(DiffOptions.script(live, MODELS)).text())
          .isEqualTo("-- AlterTable\nALTER TABLE \"User\" ADD COLUMN     \"name\" TEXT;\n");
      assertThat(diff(DiffOptions.script(MODELS, live)).text())
          .isEqualTo("-- AlterTable\nALTER TABLE \"app\".\"User\" DROP COLUMN \"name\";\n");
    }
  }

  @Test
  void database_of_the_settings_takes_the_place_of_the_one_in_the_datasource() {
    try (TestDatabase database = TestDatabase.on(TestServer.POSTGRESQL)) {
      DiffSource live = new DiffSource.Datasource(Path.of("schema.prisma"));

      DiffResult result =
          migrate().databaseUrl(url(database)).build().diff(DiffOptions.summary(live, MODELS));

      assertThat(result.text()).isEqualTo("\n[+] Added tables\n  - User\n");
    }
  }

  @Test
  void given_credentials_open_the_databases_whose_urls_name_nobody() {
    Credentials known = new Credentials(Optional.of("postgres"), Optional.of("postgres"));
    Credentials unknown = new Credentials(Optional.of("nobody"), Optional.of("n0thing"));
    try (TestDatabase database = TestDatabase.on(TestServer.POSTGRESQL);
        TestDatabase shadow = TestDatabase.on(TestServer.POSTGRESQL)) {
      DiffSource anonymous = new DiffSource.Url(withoutUser(database));

      assertThat(
              migrate()
                  .credentials(known)
                  .shadowDatabaseUrl(withoutUser(shadow))
                  .shadowCredentials(known)
                  .build()
                  .diff(DiffOptions.summary(anonymous, MIGRATIONS))
                  .text())
          .contains("Added tables");
      assertThat(
              migrate()
                  .credentials(unknown)
                  .build()
                  .diff(DiffOptions.summary(new DiffSource.Url(url(database)), MODELS))
                  .text())
          .contains("Added tables");
    }
  }

  private static String withoutUser(TestDatabase database) {
    return url(database).replaceFirst("//.*@", "//");
  }

  @Test
  void migrations_are_replayed_on_an_emptied_shadow_database() {
    try (TestDatabase shadow = TestDatabase.on(TestServer.POSTGRESQL)) {
      shadow.run("CREATE TABLE \"Left\" (\"over\" INTEGER)");

      DiffResult result =
          migrate()
              .shadowDatabaseUrl(url(shadow))
              .build()
              .diff(DiffOptions.summary(MIGRATIONS, MODELS));

      assertThat(result.text())
          .isEqualTo("\n[*] Changed the `User` table\n  [+] Added column `name`\n");
    }
  }

  @Test
  void migrations_on_both_sides_share_the_shadow_database() {
    try (TestDatabase shadow = TestDatabase.on(TestServer.POSTGRESQL)) {
      DiffOptions options = DiffOptions.summary(MIGRATIONS, MIGRATIONS);

      assertThat(migrate().shadowDatabaseUrl(url(shadow)).build().diff(options).differs())
          .isFalse();
    }
  }

  @Test
  void shadow_database_is_not_emptied_where_it_is_the_other_side() {
    try (TestDatabase database = TestDatabase.on(TestServer.POSTGRESQL)) {
      database.run("CREATE TABLE \"Precious\" (\"id\" INTEGER)");
      DiffSource live = new DiffSource.Url(url(database));
      PrismaMigrate migrate = migrate().shadowDatabaseUrl(url(database) + "?x=y").build();

      assertThat(failure(migrate, DiffOptions.summary(MIGRATIONS, live)).error())
          .isEqualTo(ErrorCode.SHADOW_IS_MAIN);
      database.run("SELECT * FROM \"Precious\"");
    }
  }

  @Test
  void migrations_of_a_server_need_a_shadow_database() {
    MigrateException failure = failure(migrate().build(), DiffOptions.summary(MIGRATIONS, EMPTY));

    assertThat(failure.error()).isEqualTo(ErrorCode.SHADOW_MISSING);
  }

  @Test
  void migrations_without_a_lock_file_are_for_nobody_knows_which_database() throws IOException {
    Files.delete(folder.resolve("migrations/migration_lock.toml"));

    MigrateException failure = failure(migrate().build(), DiffOptions.summary(MIGRATIONS, EMPTY));

    assertThat(failure.error()).isEqualTo(ErrorCode.PROVIDER_NOT_LOCKED);
    assertThat(failure).hasMessageContaining(folder.resolve("migrations").toString());
  }

  @Test
  void two_empty_sides_cannot_be_compared() {
    assertThat(failure(migrate().build(), DiffOptions.summary(EMPTY, EMPTY)).error())
        .isEqualTo(ErrorCode.NOTHING_TO_COMPARE);
  }

  @Test
  void schemas_for_two_databases_cannot_be_compared() {
    DiffSource lite = new DiffSource.Datamodel(Path.of("lite.prisma"));

    assertThat(failure(migrate().build(), DiffOptions.summary(MODELS, lite)))
        .hasMessageContaining("postgresql")
        .hasMessageContaining("sqlite");
  }

  @Test
  void url_of_an_unknown_database_is_refused_and_not_shown() {
    DiffSource unknown = new DiffSource.Url("oracle://me:s3cr3t@localhost/app");

    MigrateException failure = failure(migrate().build(), DiffOptions.summary(EMPTY, unknown));

    assertThat(failure.error().code()).contains("P1013");
    assertThat(failure).hasMessageNotContaining("s3cr3t");
    assertThat(unknown).asString().doesNotContain("s3cr3t");
  }

  @Test
  void missing_database_is_not_made() {
    DiffSource missing = new DiffSource.Url("file:./missing.db");

    assertThat(failure(migrate().build(), DiffOptions.summary(EMPTY, missing)).error().code())
        .contains("P1003");
    assertThat(folder.resolve("missing.db")).doesNotExist();
  }

  private PrismaMigrate.Builder migrate() {
    return PrismaMigrate.inProject(folder).environment(name -> Optional.empty());
  }

  private DiffResult diff(DiffOptions options) {
    return migrate().build().diff(options);
  }

  private static MigrateException failure(PrismaMigrate migrate, DiffOptions options) {
    return catchThrowableOfType(MigrateException.class, () -> migrate.diff(options));
  }

  private static String url(TestDatabase database) {
    return PostgresServer.url(database.target().database());
  }
}
