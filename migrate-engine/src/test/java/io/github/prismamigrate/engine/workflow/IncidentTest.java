package io.github.prismamigrate.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The incidents of the handbook, command by command, on PostgreSQL. */
class IncidentTest {
  private static final String USER = "model User {\n  id   Int     @id\n  name String?\n}\n";
  private static final String UNIQUE = USER.replace("String?", "String? @unique");

  @TempDir private Path folder;
  private Project project;
  private Project production;

  @BeforeEach
  void aDeploymentHasFailed() {
    project = Project.onPostgres(folder);
    production = project.elsewhere();
    project.schema(USER);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=init");
    production.mvn("mvn prisma:deploy");
    production.sql("INSERT INTO \"User\" VALUES (1, 'ada'), (2, 'ada')");
    project.schema(UNIQUE);
    project.mvn("mvn prisma:migrate-dev -Dprisma.name=unique_name -Dprisma.acceptDataLoss");
    assertThat(production.mvnFails("mvn prisma:deploy")).startsWith("P3018").contains("23505");
  }

  @AfterEach
  void drop() {
    project.close();
    production.close();
  }

  @Test
  void failed_migration_blocks_until_it_is_resolved() {
    assertThat(production.mvnFails("mvn prisma:deploy")).startsWith("P3009");
    assertThat(production.mvnFails("mvn prisma:status")).contains("unique_name");
  }

  @Test
  void back_and_once_more() {
    // What is left of the failed migration: nothing.
    assertThat(
            production.mvn(
                "mvn prisma:diff -Dprisma.fromSchemaDatasource=prisma/schema.prisma"
                    + " -Dprisma.toSchemaDatamodel=prisma/schema.prisma"))
        .contains("unique index");

    // The rows are repaired, and the same migration runs again.
    production.sql("UPDATE \"User\" SET \"name\" = 'grace' WHERE \"id\" = 2");
    production.mvn("mvn prisma:resolve -Dprisma.rolledBack=<time>_unique_name");
    production.mvn("mvn prisma:deploy");
    production.mvn("mvn prisma:status");
  }

  @Test
  void back_with_a_repaired_script() {
    project.script(
        "unique_name",
        "UPDATE \"User\" SET \"name\" = \"name\" || \"id\";\n" + project.script("unique_name"));

    production.mvn("mvn prisma:resolve -Dprisma.rolledBack=<time>_unique_name");
    production.mvn("mvn prisma:deploy");

    assertThat(production.query("SELECT \"name\" FROM \"User\" ORDER BY \"id\""))
        .containsExactly("ada1", "ada2");
    // Where the first version ran, the warning of a deployment names the edited script.
    project.mvn("mvn prisma:deploy");
  }

  @Test
  void forward_by_hand() {
    project.file(
        "rest.sql",
        """
        DELETE FROM "User" WHERE "id" = 2;
        CREATE UNIQUE INDEX "User_name_key" ON "User"("name");
        """);

    production.mvn("mvn prisma:db-execute -Dprisma.file=rest.sql");
    production.mvn("mvn prisma:resolve -Dprisma.applied=<time>_unique_name");

    production.mvn("mvn prisma:deploy");
    production.mvn("mvn prisma:status");
  }

  @Test
  void forward_with_a_generated_script() {
    production.sql("UPDATE \"User\" SET \"name\" = NULL WHERE \"id\" = 2");

    production.mvn(
        "mvn prisma:diff -Dprisma.fromSchemaDatasource=prisma/schema.prisma"
            + " -Dprisma.toSchemaDatamodel=prisma/schema.prisma"
            + " -Dprisma.script -Dprisma.outputFile=rest.sql");
    production.mvn("mvn prisma:db-execute -Dprisma.file=rest.sql");
    production.mvn("mvn prisma:resolve -Dprisma.applied=<time>_unique_name");

    production.mvn("mvn prisma:status");
  }
}
