package io.github.prismamigrate.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.SquashOptions;
import io.github.prismamigrate.engine.command.SquashResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prisma:squash}: one migration in place of many. */
class SquashTest {
  private static final SquashOptions ALL =
      new SquashOptions(Optional.empty(), "squashed", Optional.empty(), false);

  private static final String A = "model A {\n  id Int @id\n}\n";
  private static final String B = A + "model B {\n  id Int @id\n}\n";
  private static final String C = B + "model C {\n  id Int @id\n}\n";

  @TempDir private Path folder;

  @Test
  void whole_history_becomes_one_migration_that_counts_as_applied() {
    try (Project project = Project.onPostgres(folder);
        Project other = project.elsewhere()) {
      history(project);
      project.sql("INSERT INTO \"A\" VALUES (1)");
      List<String> before = project.migrations();

      SquashResult result = project.prisma().squash(ALL);

      String squashed = before.get(2).substring(0, 14) + "_squashed";
      assertThat(project.migrations()).containsExactly(squashed);
      assertThat(((SquashResult.Squashed) result).replaced()).isEqualTo(before);
      assertThat(project.records()).containsExactly(squashed + " applied");
      assertThat(project.upToDate()).isTrue();
      assertThat(project.prisma().dev(DevOptions.defaults(), Prompter.none()).completed()).isTrue();
      assertThat(project.migrations()).hasSize(1);
      assertThat(project.query("SELECT \"id\" FROM \"A\"")).containsExactly("1");
      assertThat(other.prisma().deploy().applied()).containsExactly(squashed);
    }
  }

  @Test
  void migrations_of_a_branch_become_one_and_the_others_stay() {
    try (Project project = Project.onSqlite(folder)) {
      history(project);
      List<String> before = project.migrations();

      project
          .prisma()
          .squash(new SquashOptions(Optional.of("b"), "branch", Optional.empty(), false));

      String branch = before.get(2).substring(0, 14) + "_branch";
      assertThat(project.migrations()).containsExactly(before.get(0), branch);
      assertThat(project.text("prisma/migrations/" + branch + "/migration.sql"))
          .contains("\"B\"", "\"C\"")
          .doesNotContain("\"A\"");
      assertThat(project.records())
          .containsExactly(before.get(0) + " applied", branch + " applied");
    }
  }

  @Test
  void what_no_schema_file_can_say_comes_along() {
    try (Project project = Project.onPostgres(folder);
        Project other = project.elsewhere()) {
      history(project);
      custom(
          project,
          """
          CREATE FUNCTION answer() RETURNS integer LANGUAGE sql AS 'SELECT 42';
          CREATE VIEW answers AS SELECT "id", answer() AS answer FROM "A";
          ALTER TABLE "B" ADD CONSTRAINT positive CHECK ("id" > 0);
          UPDATE "A" SET "id" = "id" + 1;
          """);
      project.prisma().deploy();

      SquashResult.Squashed result = (SquashResult.Squashed) project.prisma().squash(ALL);

      assertThat(result.customSql()).isEqualTo(3);
      other.prisma().deploy();
      other.sql("INSERT INTO \"A\" VALUES (7)");
      assertThat(other.query("SELECT answer FROM answers")).containsExactly("42");
    }
  }

  @Test
  void clause_that_cannot_be_written_again_is_not_lost_silently() {
    try (Project project = Project.onSqlite(folder)) {
      history(project);
      custom(
          project,
          "DROP TABLE \"C\"; CREATE TABLE \"C\" (\"id\" INTEGER NOT NULL PRIMARY KEY CHECK (id > 0));");
      project.prisma().deploy();
      List<String> before = project.migrations();

      assertThat(project.failure(prisma -> prisma.squash(ALL)))
          .contains("would not make what they make")
          .contains("It lacks CHECK clause of C.")
          .contains("-Dprisma.file=<file>");
      assertThat(project.migrations()).isEqualTo(before);
      assertThat(project.records()).hasSize(4);

      project.file(
          "by-hand.sql",
          "CREATE TABLE \"A\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\n"
              + "CREATE TABLE \"B\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\n"
              + "CREATE TABLE \"C\" (\"id\" INTEGER NOT NULL PRIMARY KEY CHECK (id > 0));\n");
      SquashOptions byHand =
          new SquashOptions(
              Optional.empty(), "squashed", Optional.of(Path.of("by-hand.sql")), false);
      assertThat(project.prisma().squash(byHand).completed()).isTrue();
      assertThat(project.migrations()).hasSize(1);
      assertThat(project.upToDate()).isTrue();
    }
  }

  @Test
  void rows_that_migrations_write_are_left_out_only_when_told_so() {
    try (Project project = Project.onSqlite(folder)) {
      history(project);
      custom(project, "INSERT INTO \"B\" VALUES (1), (2);");
      project.prisma().deploy();

      assertThat(project.prisma().squash(ALL))
          .isEqualTo(new SquashResult.RowsLeftOut(List.of("B")));
      assertThat(project.migrations()).hasSize(4);

      SquashOptions accepting =
          new SquashOptions(Optional.empty(), "squashed", Optional.empty(), true);
      assertThat(project.prisma().squash(accepting).completed()).isTrue();
    }
  }

  @Test
  void script_by_hand_that_makes_something_else_is_refused() {
    try (Project project = Project.onSqlite(folder)) {
      history(project);
      project.file("by-hand.sql", "CREATE TABLE \"A\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\n");

      assertThat(
              project.failure(
                  prisma ->
                      prisma.squash(
                          new SquashOptions(
                              Optional.empty(),
                              "squashed",
                              Optional.of(Path.of("by-hand.sql")),
                              false))))
          .contains("[+] Added tables")
          .contains("- B");
      assertThat(project.migrations()).hasSize(3);
    }
  }

  @Test
  void script_by_hand_that_defines_something_otherwise_is_refused() {
    try (Project project = Project.onSqlite(folder)) {
      history(project);
      custom(project, "CREATE VIEW report AS SELECT \"id\" FROM \"A\";");
      project.prisma().deploy();
      SquashOptions byHand =
          new SquashOptions(
              Optional.empty(), "squashed", Optional.of(Path.of("by-hand.sql")), false);
      String tables =
          Stream.of("A", "B", "C")
              .map("CREATE TABLE \"%s\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\n"::formatted)
              .collect(Collectors.joining());
      project.file("by-hand.sql", tables + "CREATE VIEW report AS SELECT \"id\" FROM \"B\";");

      assertThat(project.failure(prisma -> prisma.squash(byHand)))
          .contains("It defines view report otherwise.");
      assertThat(project.migrations()).hasSize(4);

      project.file("by-hand.sql", tables + "CREATE VIEW report AS\n  SELECT \"id\" FROM \"A\";");
      assertThat(project.prisma().squash(byHand).completed()).isTrue();
    }
  }

  @Test
  void history_that_is_not_whole_is_refused() {
    try (Project project = Project.onSqlite(folder)) {
      project.schema(A);
      dev(project, "a");
      assertThat(project.failure(prisma -> prisma.squash(ALL))).contains("not two migrations");

      project.schema(B);
      assertThat(
              project
                  .prisma()
                  .dev(DevOptions.defaults().named("b").draft(), Prompter.none())
                  .completed())
          .isTrue();
      assertThat(project.failure(prisma -> prisma.squash(ALL)))
          .contains("Only some of the migrations are applied");

      project.prisma().deploy();
      project.schema(C);
      assertThat(project.failure(prisma -> prisma.squash(ALL)))
          .contains("The schema is not what the migrations make")
          .contains("mvn prisma:migrate-dev");

      project.schema(B);
      String a = project.migration("a") + "/migration.sql";
      project.file(a, project.text(a) + "-- edited\n");
      assertThat(project.failure(prisma -> prisma.squash(ALL)))
          .contains("was edited after it was applied");
      assertThat(project.migrations()).hasSize(2);
      assertThat(project.records()).hasSize(2);
    }
  }

  @Test
  void database_that_has_none_of_the_migrations_needs_no_record() {
    try (Project project = Project.onSqlite(folder);
        Project other = project.elsewhere()) {
      history(project);

      SquashResult.Squashed result = (SquashResult.Squashed) other.prisma().squash(ALL);

      assertThat(result.recorded()).isFalse();
      assertThat(other.prisma().deploy().applied()).containsExactly(result.migration());
    }
  }

  private static void history(Project project) {
    project.schema(A);
    dev(project, "a");
    project.schema(B);
    dev(project, "b");
    project.schema(C);
    dev(project, "c");
  }

  private static void dev(Project project, String name) {
    project.prisma().dev(DevOptions.defaults().named(name), Prompter.none());
  }

  private static void custom(Project project, String script) {
    project.prisma().dev(DevOptions.defaults().named("custom").draft(), Prompter.none());
    project.file(project.migration("custom") + "/migration.sql", script);
  }
}
