package io.github.prismamigrate.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.command.BaselineOptions;
import io.github.prismamigrate.engine.command.BaselineOptions.Source;
import io.github.prismamigrate.engine.command.BaselineResult;
import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.Prompter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prisma:baseline}: a history for a database that was there before. */
class BaselineTest {
  private static final BaselineOptions DATABASE = new BaselineOptions(Source.DATABASE, "init");
  private static final BaselineOptions SCHEMA = new BaselineOptions(Source.SCHEMA, "init");

  private static final String USER =
      """
      model User {
        id    Int    @id
        email String @unique
      }
      """;

  private static final String USER_TABLE =
      """
      CREATE TABLE "User" ("id" INTEGER NOT NULL, "email" TEXT NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
      CREATE UNIQUE INDEX "User_email_key" ON "User" ("email");
      INSERT INTO "User" VALUES (1, 'ada@example.com');
      """;

  /** What a schema file cannot say. */
  private static final String CUSTOM =
      """
      CREATE EXTENSION citext;
      CREATE FUNCTION next_number() RETURNS integer LANGUAGE sql AS 'SELECT 7';
      CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
      CREATE DOMAIN positive AS integer DEFAULT 1 NOT NULL CONSTRAINT above_zero CHECK (VALUE > 0);
      CREATE TYPE point_of_view AS (x integer, "Y" text);
      CREATE SEQUENCE ticket INCREMENT BY 2 START WITH 11;
      CREATE TABLE "Extra" (
        "id" INTEGER NOT NULL DEFAULT next_number(),
        "name" citext,
        "size" positive,
        "userId" INTEGER,
        CONSTRAINT "Extra_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "Extra_name_check" CHECK (length(name) > 2),
        CONSTRAINT "Extra_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX "Extra_open" ON "Extra" ("size") WHERE "size" > 3;
      CREATE INDEX "Extra_lower" ON "Extra" (lower("name"::text));
      CREATE VIEW emails AS SELECT "email" FROM "User";
      CREATE MATERIALIZED VIEW users AS SELECT count(*) AS n FROM "User";
      CREATE UNIQUE INDEX users_n ON users (n);
      CREATE TRIGGER touched BEFORE UPDATE ON "Extra" FOR EACH ROW EXECUTE FUNCTION touch();
      CREATE RULE no_delete AS ON DELETE TO "Extra" DO INSTEAD NOTHING;
      ALTER TABLE "Extra" ENABLE ROW LEVEL SECURITY;
      CREATE POLICY mine ON "Extra" FOR UPDATE USING ("size" > 1) WITH CHECK ("size" > 2);
      COMMENT ON TABLE "Extra" IS 'It''s more';
      COMMENT ON COLUMN "Extra"."size" IS 'in metres';
      """;

  @TempDir private Path folder;

  @Test
  void first_migration_from_the_database_is_recorded_and_deploys_elsewhere() {
    try (Project project = Project.onPostgres(folder).schema(USER).createDatabase();
        Project other = project.elsewhere()) {
      project.sql(USER_TABLE);

      BaselineResult result = project.prisma().baseline(DATABASE);

      assertThat(result.migration()).isEqualTo("0_init");
      assertThat(project.text("prisma/migrations/0_init/migration.sql"))
          .startsWith("-- CreateTable\nCREATE TABLE \"User\" (")
          .doesNotContain("public")
          .doesNotContain("CREATE SCHEMA");
      assertThat(project.text("prisma/migrations/migration_lock.toml")).contains("postgresql");
      assertThat(project.records()).containsExactly("0_init applied");
      assertThat(project.upToDate()).isTrue();
      assertThat(project.query("SELECT email FROM \"User\"")).containsExactly("ada@example.com");
      assertThat(project.prisma().dev(DevOptions.defaults(), Prompter.none()).completed()).isTrue();
      assertThat(project.migrations()).containsExactly("0_init");
      assertThat(other.prisma().deploy().applied()).containsExactly("0_init");
    }
  }

  @Test
  void what_no_schema_file_can_say_is_part_of_the_first_migration() {
    try (Project project = Project.onPostgres(folder).schema(USER).createDatabase();
        Project other = project.elsewhere()) {
      project.sql(USER_TABLE + CUSTOM);

      BaselineResult result = project.prisma().baseline(DATABASE);

      assertThat(result.leftOut()).isEmpty();
      assertThat(result.customSql()).isEqualTo(19);
      other.prisma().deploy();
      assertThat(other.query("SELECT n FROM users")).containsExactly("0");
      other.sql(
          "INSERT INTO \"User\" VALUES (2, 'x'); INSERT INTO \"Extra\" VALUES (DEFAULT, 'abc', 4, 2)");
      assertThat(other.query("SELECT \"id\" FROM \"Extra\" WHERE \"name\" = 'ABC'"))
          .containsExactly("7");
      assertThat(other.query("SELECT nextval('ticket')")).containsExactly("11");
    }
  }

  @Test
  void first_migration_from_the_schema_is_the_one_that_a_new_project_has() {
    try (Project project = Project.onSqlite(folder).schema(USER).createDatabase()) {
      project.sql(
          USER_TABLE.replace(
              "CONSTRAINT \"User_pkey\" PRIMARY KEY (\"id\")", "PRIMARY KEY (\"id\")"));

      project.prisma().baseline(SCHEMA);

      assertThat(project.text("prisma/migrations/0_init/migration.sql"))
          .isEqualTo(
              """
              -- CreateTable
              CREATE TABLE "User" (
                  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                  "email" TEXT NOT NULL
              );

              -- CreateIndex
              CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
              """);
      assertThat(project.records()).containsExactly("0_init applied");
      assertThat(project.upToDate()).isTrue();
    }
  }

  @Test
  void views_and_triggers_of_sqlite_are_written_and_clauses_of_tables_told() {
    try (Project project = Project.onSqlite(folder).schema(USER).createDatabase();
        Project other = project.elsewhere()) {
      project.sql(
          """
          CREATE TABLE "User" ("id" INTEGER NOT NULL PRIMARY KEY, "email" TEXT NOT NULL CHECK (email <> ''));
          CREATE UNIQUE INDEX "User_email_key" ON "User" ("email");
          CREATE INDEX "few" ON "User" ("email") WHERE "id" > 7;
          CREATE INDEX "lower" ON "User" (lower("email"));
          CREATE VIEW emails AS SELECT email FROM "User";
          CREATE TRIGGER kept BEFORE DELETE ON "User" BEGIN SELECT raise(ABORT, 'kept'); END;
          """);

      BaselineResult result = project.prisma().baseline(DATABASE);

      assertThat(result.customSql()).isEqualTo(4);
      assertThat(result.leftOut()).containsExactly("CHECK clause of User");
      other.prisma().deploy();
      assertThat(other.query("SELECT name FROM sqlite_master WHERE type IN ('view', 'trigger')"))
          .containsExactlyInAnyOrder("emails", "kept");
    }
  }

  @Test
  void views_and_triggers_of_mariadb_are_told() {
    try (Project project = Project.onMariaDb(folder).schema("").createDatabase()) {
      project
          .sql(
              "CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, n INTEGER, CONSTRAINT c CHECK (n > 0))")
          .sql("CREATE VIEW v AS SELECT id FROM t")
          .sql("CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET NEW.n = 1");

      BaselineResult result = project.prisma().baseline(DATABASE);

      assertThat(result.leftOut())
          .containsExactlyInAnyOrder("view v", "trigger g on t", "check constraint c on t");
    }
  }

  @Test
  void schema_that_does_not_describe_the_database_is_refused_without_a_trace() {
    try (Project project = Project.onPostgres(folder).schema(USER).createDatabase()) {
      project.sql(USER_TABLE + "ALTER TABLE \"User\" ADD COLUMN \"age\" INTEGER;");

      assertThat(project.failure(prisma -> prisma.baseline(SCHEMA)))
          .contains("would not make what is in the database")
          .contains("age")
          .contains("mvn prisma:db-pull");
      assertThat(project.path("prisma/migrations")).doesNotExist();
      assertThat(project.query("SELECT to_regclass('_prisma_migrations')")).containsExactly("null");
    }
  }

  @Test
  void history_in_the_folder_or_in_the_database_is_refused() {
    try (Project project = Project.onSqlite(folder).schema(USER)) {
      project.prisma().dev(DevOptions.defaults().named("init"), Prompter.none());
      assertThat(project.failure(prisma -> prisma.baseline(DATABASE)))
          .contains("has migrations already")
          .contains(project.path("prisma/migrations").toString());

      project.delete("prisma/migrations");
      assertThat(project.failure(prisma -> prisma.baseline(DATABASE)))
          .contains("The database has migrations already");
      assertThat(project.path("prisma/migrations")).doesNotExist();
    }
  }

  @Test
  void migrations_from_before_there_were_scripts_are_to_be_moved_away() {
    try (Project project = Project.onSqlite(folder).schema(USER).createDatabase()) {
      project.sql("CREATE TABLE \"User\" (\"id\" INTEGER PRIMARY KEY, \"email\" TEXT)");
      project
          .file(
              "prisma/migrations/migrate.lock", "# Prisma Migrate lockfile v1\n\n20200101000000\n")
          .file("prisma/migrations/20200101000000/steps.json", "{}");

      assertThat(project.failure(prisma -> prisma.deploy())).contains("Move it away");

      project.delete("prisma/migrations");
      assertThat(project.prisma().baseline(DATABASE).migration()).isEqualTo("0_init");
    }
  }

  @Test
  void empty_database_has_nothing_to_describe() {
    try (Project project = Project.onSqlite(folder).schema(USER).createDatabase()) {
      assertThat(project.failure(prisma -> prisma.baseline(DATABASE)))
          .contains("no tables")
          .contains("mvn prisma:migrate-dev");
      assertThat(project.path("prisma/migrations")).doesNotExist();
    }
  }

  @Test
  void file_goes_away_again_where_its_record_cannot_be_written() {
    try (Project project = Project.onSqlite(folder).schema(USER).createDatabase()) {
      project.sql(
          """
          CREATE TABLE "User" ("id" INTEGER NOT NULL PRIMARY KEY, "email" TEXT NOT NULL);
          CREATE TABLE _prisma_migrations (id TEXT, checksum TEXT, finished_at TEXT, migration_name TEXT,
            logs TEXT, rolled_back_at TEXT, started_at TEXT, applied_steps_count TEXT);
          CREATE TRIGGER no_records BEFORE INSERT ON _prisma_migrations BEGIN SELECT raise(ABORT, 'no'); END;
          """);

      assertThat(project.failure(prisma -> prisma.baseline(DATABASE))).isNotEmpty();
      assertThat(project.migrations()).isEmpty();
      assertThat(project.records()).isEmpty();
    }
  }
}
