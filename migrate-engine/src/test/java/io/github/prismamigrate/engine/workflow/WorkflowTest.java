package io.github.prismamigrate.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflows of the manual, command by command, on PostgreSQL. */
class WorkflowTest {
  private static final String USER =
      """
      model User {
        id   Int     @id @default(autoincrement())
        name String?
      }
      """;

  private static final String USER_WITH_EMAIL =
      """
      model User {
        id    Int     @id @default(autoincrement())
        name  String?
        email String?
      }
      """;

  private static final String POST = "\nmodel Post {\n  id Int @id\n}\n";

  @TempDir private Path folder;
  private Project project;
  private Project production;

  @BeforeEach
  void onPostgres() {
    project = Project.onPostgres(folder);
    production = project.elsewhere();
  }

  @AfterEach
  void drop() {
    project.close();
    production.close();
  }

  @Test
  void seeding() {
    project.schema(USER).file("prisma/seed.sql", "INSERT INTO \"User\" (\"name\") VALUES ('ada');");

    // A database that had to be created is seeded.
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init -Dprisma.seed=prisma/seed.sql");
    assertThat(users()).containsExactly("ada");

    // One that is there is not, unless somebody says so.
    project.mvn("mvn prisma:migrate-dev -Dprisma.seed=prisma/seed.sql");
    assertThat(users()).hasSize(1);
    project.mvn("mvn prisma:db-seed -Dprisma.seed=prisma/seed.sql");
    assertThat(users()).hasSize(2);

    project.mvn("mvn prisma:reset -Dprisma.force -Dprisma.seed=prisma/seed.sql");
    assertThat(users()).containsExactly("ada");
  }

  @Test
  void prototyping() {
    project.schema(USER);
    project.mvn("mvn prisma:db-push");
    project.schema(USER_WITH_EMAIL);
    project.mvn("mvn prisma:db-push");
    assertThat(project.names()).isEmpty();

    // The prototype is good: what was pushed becomes a migration, in an empty database.
    assertThat(project.mvnFails("mvn prisma:migrate-dev -Dprisma.name=init"))
        .contains("no history of migrations");
    project.mvn("mvn prisma:reset -Dprisma.force");
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init");

    assertThat(project.names()).containsExactly("init");
    project.mvn("mvn prisma:status");
  }

  @Test
  void baselining() {
    project.createDatabase().sql("CREATE TABLE users (id serial PRIMARY KEY, login text NOT NULL)");
    project.schema("");

    project.mvn("mvn prisma:db-pull");
    project.mvn("mvn prisma:baseline");
    assertThat(project.text("prisma/schema.prisma")).contains("model users {");
    project.mvn("mvn prisma:status");

    // Another database that has the same tables.
    production
        .createDatabase()
        .sql("CREATE TABLE users (id serial PRIMARY KEY, login text NOT NULL)");
    assertThat(production.mvnFails("mvn prisma:deploy")).startsWith("P3005");
    production.mvn("mvn prisma:resolve -Dprisma.applied=0_init");
    production.mvn("mvn prisma:deploy");
    production.mvn("mvn prisma:status");
  }

  @Test
  void customizing_a_migration_so_that_a_renamed_column_keeps_its_values() {
    project.schema(USER);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init");
    project.sql("INSERT INTO \"User\" (\"name\") VALUES ('ada')");

    project.schema(USER.replace("name String?", "fullName String?"));
    project.mvn(
        "mvn prisma:migrate-dev -Dprisma.name=rename -Dprisma.createOnly -Dprisma.acceptDataLoss");
    assertThat(project.script("rename")).contains("DROP COLUMN").contains("ADD COLUMN");
    project.script("rename", "ALTER TABLE \"User\" RENAME COLUMN \"name\" TO \"fullName\";\n");
    project.mvn("mvn prisma:migrate-dev");

    assertThat(project.query("SELECT \"fullName\" FROM \"User\"")).containsExactly("ada");
    assertThat(project.names()).containsExactly("init", "rename");
  }

  @Test
  void expand_and_contract() {
    project.schema("model Post {\n  id Int @id\n  published Boolean\n}\n");
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init");
    project.sql("INSERT INTO \"Post\" VALUES (1, true), (2, false)");

    // Expand: the new column stands beside the old one.
    project.schema(
        "model Post {\n  id Int @id\n  published Boolean\n  status String @default(\"unknown\")\n}\n");
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=expand");

    // The values move over in a migration of their own.
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=copy -Dprisma.createOnly");
    project.script(
        "copy",
        "UPDATE \"Post\" SET \"status\" = CASE WHEN \"published\" THEN 'published' ELSE 'draft' END;\n");
    project.mvn("mvn prisma:migrate-dev");

    // Contract: when no program reads the old column any more, it goes.
    project.schema("model Post {\n  id Int @id\n  status String @default(\"unknown\")\n}\n");
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=contract -Dprisma.acceptDataLoss");

    assertThat(project.names()).containsExactly("init", "expand", "copy", "contract");
    assertThat(project.query("SELECT \"status\" FROM \"Post\" ORDER BY \"id\""))
        .containsExactly("published", "draft");
  }

  @Test
  void squashing_the_whole_history() {
    twoMigrations();
    production.mvn("mvn prisma:deploy");

    project.mvn("mvn prisma:squash");

    assertThat(project.names()).containsExactly("squashed");
    production.mvn("mvn prisma:resolve -Dprisma.applied=<time>_squashed");
    production.mvn("mvn prisma:status");
    production.mvn("mvn prisma:deploy");
    project.mvn("mvn prisma:reset -Dprisma.force");
    assertThat(project.records()).singleElement().asString().endsWith("_squashed applied");
  }

  @Test
  void squashing_a_branch() {
    twoMigrations();
    project.schema(USER_WITH_EMAIL + POST);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=posts");

    project.mvn("mvn prisma:squash -Dprisma.from=email -Dprisma.name=my_feature");

    assertThat(project.names()).containsExactly("init", "my_feature");
    project.mvn("mvn prisma:migrate-dev");
  }

  @Test
  void down_migrations() {
    project.schema(USER);
    project.mvn("mvn prisma:migrate-save -Dprisma.name=init");
    project.mvn("mvn prisma:migrate-up");
    project.schema(USER_WITH_EMAIL);
    assertThat(project.mvn("mvn prisma:migrate-save -Dprisma.preview"))
        .contains("ADD COLUMN", "DROP COLUMN");
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=email -Dprisma.down");

    assertThat(project.mvn("mvn prisma:migrate-down -Dprisma.preview"))
        .contains("DROP COLUMN \"email\"");
    assertThat(project.mvnFails("mvn prisma:migrate-down")).contains("-Dprisma.autoApprove");
    project.mvn("mvn prisma:migrate-down -Dprisma.autoApprove");
    assertThat(project.records()).hasSize(1);
    project.mvn("mvn prisma:migrate-up -Dprisma.target=email");
    project.mvn("mvn prisma:migrate-down -Dprisma.target=init -Dprisma.autoApprove");
    assertThat(project.records()).isEmpty();
  }

  @Test
  void down_migration_without_a_script_of_its_own() {
    twoMigrations();

    assertThat(project.mvnFails("mvn prisma:migrate-down -Dprisma.target=email"))
        .contains("DROP COLUMN \"email\"");
    project.mvn(
        "mvn prisma:migrate-down -Dprisma.target=email -Dprisma.generateDown -Dprisma.autoApprove");

    assertThat(project.records()).hasSize(1);
  }

  @Test
  void reverting_in_production_is_a_new_migration() {
    twoMigrations();
    production.mvn("mvn prisma:deploy");

    project.schema(USER);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=revert_email");
    production.mvn("mvn prisma:deploy");

    assertThat(project.names()).containsExactly("init", "email", "revert_email");
    assertThat(production.records()).hasSize(3);
  }

  @Test
  void hotfix() {
    project.schema(USER);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init");
    production.mvn("mvn prisma:deploy");
    // At night, in production.
    production.sql("CREATE INDEX \"User_name_idx\" ON \"User\"(\"name\")");

    // The next morning the same becomes part of the schema and a migration.
    project.schema(USER.replace("String?\n", "String?\n\n  @@index([name])\n"));
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=name_index");
    assertThat(project.script("name_index")).contains("\"User_name_idx\"");

    // Production has it already; everybody else gets it by deploying.
    production.mvn("mvn prisma:resolve -Dprisma.applied=<time>_name_index");
    assertThat(production.mvn("mvn prisma:deploy")).contains("No pending migrations");
    production.mvn("mvn prisma:status");
    assertThat(
            production.mvn(
                "mvn prisma:diff -Dprisma.fromSchemaDatasource=prisma/schema.prisma"
                    + " -Dprisma.toSchemaDatamodel=prisma/schema.prisma"))
        .contains("No difference");
  }

  @Test
  void unsupported_features() {
    project.schema(USER);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init -Dprisma.createOnly");
    project.script(
        "init",
        project.script("init")
            + """

            CREATE VIEW names AS SELECT "name" FROM "User";
            CREATE UNIQUE INDEX one_admin ON "User" ("name") WHERE "name" LIKE 'admin%';
            """);
    project.mvn("mvn prisma:migrate-dev");

    // The view is no drift, later migrations leave it alone, and a reset makes it again.
    project.schema(USER_WITH_EMAIL);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=email");
    assertThat(project.script("email")).doesNotContain("names").doesNotContain("one_admin");
    project.mvn("mvn prisma:reset -Dprisma.force");
    assertThat(project.query("SELECT count(*) FROM names")).containsExactly("0");
  }

  @Test
  void native_functions_and_extensions() {
    project.schema(
        "model Item {\n  id String @id @default(dbgenerated(\"gen_random_uuid()\")) @db.Uuid\n}\n");
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init -Dprisma.createOnly");
    project.script("init", "CREATE EXTENSION IF NOT EXISTS pgcrypto;\n\n" + project.script("init"));
    project.mvn("mvn prisma:migrate-dev");

    project.sql("INSERT INTO \"Item\" DEFAULT VALUES");
    assertThat(project.query("SELECT \"id\" FROM \"Item\"")).hasSize(1);
    production.mvn("mvn prisma:deploy");
    project.mvn("mvn prisma:migrate-dev");
    assertThat(project.names()).containsExactly("init");
  }

  @Test
  void team_development() {
    project.schema(USER);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init");

    // A colleague's migration arrives with the next pull, and the own change is not written yet.
    project.file(
        "prisma/migrations/20240101000030_posts/migration.sql",
        "CREATE TABLE \"Post\" (\"id\" INTEGER NOT NULL, CONSTRAINT \"Post_pkey\" PRIMARY KEY (\"id\"));\n");
    project.schema(USER_WITH_EMAIL + POST);
    assertThat(project.mvnFails("mvn prisma:status")).contains("20240101000030_posts");
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=email");

    assertThat(project.script("email")).contains("\"email\"").doesNotContain("Post");
    assertThat(project.records()).hasSize(3);
    project.mvn("mvn prisma:status");
  }

  @Test
  void troubleshooting_a_history_that_was_changed() {
    twoMigrations();

    // A script that was edited after it was applied.
    String script = project.script("email");
    project.script("email", script + "-- edited\n");
    assertThat(project.mvnFails("mvn prisma:migrate-dev")).contains("was edited after");
    project.script("email", script);
    project.mvn("mvn prisma:migrate-dev");

    // A change of the database without a migration.
    project.sql("ALTER TABLE \"User\" ADD COLUMN \"phone\" TEXT");
    assertThat(project.mvnFails("mvn prisma:migrate-dev")).contains("phone");
    project.sql("ALTER TABLE \"User\" DROP COLUMN \"phone\"");
    project.mvn("mvn prisma:migrate-dev");

    // A migration that is gone from the folder; the developer's own database may be made anew.
    project.delete(project.migration("email"));
    project.schema(USER);
    assertThat(project.mvnFails("mvn prisma:migrate-dev")).contains("missing from the folder");
    project.mvn("mvn prisma:migrate-dev -Dprisma.acceptReset");
    assertThat(project.records()).hasSize(1);
  }

  @Test
  void coming_from_flyway() {
    String flyway =
        """
        CREATE TABLE flyway_schema_history (installed_rank integer PRIMARY KEY);
        CREATE TABLE users (id serial PRIMARY KEY, login text NOT NULL CHECK (login <> ''));
        CREATE VIEW logins AS SELECT login FROM users;
        """;
    project.createDatabase().sql(flyway).schema("");
    production.createDatabase().sql(flyway);
    project.file("drop-flyway.sql", "DROP TABLE flyway_schema_history;\n");

    project.mvn("mvn prisma:db-execute -Dprisma.file=drop-flyway.sql");
    project.mvn("mvn prisma:db-pull");
    project.mvn("mvn prisma:baseline");
    assertThat(project.script("init")).contains("CREATE VIEW logins", "CHECK", "\"users\"");
    assertThat(project.script("init")).doesNotContain("flyway");
    project.mvn("mvn prisma:migrate-dev");
    assertThat(project.names()).containsExactly("init");

    production.mvn("mvn prisma:db-execute -Dprisma.file=drop-flyway.sql");
    production.mvn("mvn prisma:resolve -Dprisma.applied=0_init");
    production.mvn("mvn prisma:deploy");
    production.mvn("mvn prisma:status");
  }

  @Test
  void coming_from_prisma() {
    project.schema(USER);
    project
        .file("prisma/migrations/migration_lock.toml", "provider = \"postgresql\"\n")
        .file(
            "prisma/migrations/20231231000000_init/migration.sql",
            "CREATE TABLE \"User\" (\"id\" SERIAL NOT NULL, \"name\" TEXT,"
                + " CONSTRAINT \"User_pkey\" PRIMARY KEY (\"id\"));\n");
    project.mvn("mvn prisma:deploy");

    project.mvn("mvn prisma:validate");
    project.mvn("mvn prisma:status");
    project.mvn("mvn prisma:migrate-dev");
    assertThat(project.names()).containsExactly("init");
    assertThat(
            project.mvn(
                "mvn prisma:diff -Dprisma.fromEmpty"
                    + " -Dprisma.toSchemaDatamodel=prisma/schema.prisma -Dprisma.script"))
        .contains("CREATE TABLE \"User\"");
    project.mvn("mvn prisma:migrate-dev -Dprisma.createOnly");
    assertThat(project.migrations()).hasSize(2);
  }

  private void twoMigrations() {
    project.schema(USER);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init");
    project.schema(USER_WITH_EMAIL);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=email");
  }

  private List<String> users() {
    return project.query("SELECT \"name\" FROM \"User\"");
  }
}
