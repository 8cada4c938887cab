package io.github.prismamigrate.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.DownOptions;
import io.github.prismamigrate.engine.command.DownResult;
import io.github.prismamigrate.engine.command.MigrationTarget;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.Resolution;
import io.github.prismamigrate.engine.command.SaveOptions;
import io.github.prismamigrate.engine.command.SaveResult;
import io.github.prismamigrate.engine.command.UpOptions;
import io.github.prismamigrate.engine.command.UpResult;
import io.github.prismamigrate.engine.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code prisma:migrate-save}, {@code prisma:migrate-up} and {@code prisma:migrate-down}. */
class UpAndDownTest {
  private static final MigrationTarget ALL = new MigrationTarget.All();

  private static final String USER =
      """
      model User {
        id   Int    @id @default(autoincrement())
        name String
      }
      """;

  private static final String MORE =
      """
      model User {
        id    Int    @id @default(autoincrement())
        email String @unique
        posts Post[]
      }

      model Post {
        id     Int  @id @default(autoincrement())
        userId Int
        user   User @relation(fields: [userId], references: [id])
      }
      """;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> saved_migration_goes_up_and_down_and_up_again() {
    return each(
        project -> {
          save(project, USER, "init");
          project.prisma().up(up(ALL), Prompter.none());
          project.sql("INSERT INTO \"User\" (\"name\") VALUES ('ada')");
          save(project, MORE, "more");
          assertThat(project.records()).containsExactly(name(project, "init") + " applied");

          // The column that goes has a value, which the script warns of.
          assertThat(project.prisma().up(up(ALL), Prompter.none()))
              .isInstanceOf(UpResult.Declined.class);
          project.sql("DELETE FROM \"User\"");
          assertThat(project.prisma().up(up(ALL), Project.agreeing()).completed()).isTrue();
          assertThat(project.query("SELECT \"email\" FROM \"User\"")).isEmpty();

          assertThat(project.prisma().down(down("1"), Project.agreeing()))
              .isEqualTo(new DownResult.TakenBack(List.of(name(project, "more"))));
          assertThat(project.query("SELECT \"name\" FROM \"User\"")).isEmpty();
          assertThat(project.records()).containsExactly(name(project, "init") + " applied");
          project.schema(USER);
          assertThat(project.prisma().save(saving("none"), Prompter.none()))
              .isInstanceOf(SaveResult.Saved.class);
          project.delete(project.migration("none"));

          project.schema(MORE);
          assertThat(project.prisma().up(approved(ALL), Prompter.none()).completed()).isTrue();
          assertThat(project.prisma().dev(DevOptions.defaults(), Prompter.none()).completed())
              .isTrue();
          assertThat(project.migrations()).hasSize(2);
        });
  }

  @TestFactory
  Stream<DynamicTest> way_back_of_a_saved_migration_lies_beside_it() {
    return each(
        project -> {
          save(project, USER, "init");
          String migration = project.migration("init");
          assertThat(project.text(migration + "/down.sql"))
              .contains("-- DropTable\n")
              .contains("DROP TABLE \"User\";\n")
              .doesNotContain("public");
          assertThat(project.prisma().deploy().applied()).hasSize(1);
        });
  }

  @TestFactory
  Stream<DynamicTest> migration_of_a_developer_gets_a_way_back_when_asked_for() {
    return each(
        project -> {
          project.schema(USER).prisma().dev(named("init"), Prompter.none());
          assertThat(project.path(project.migration("init") + "/down.sql")).doesNotExist();

          project.schema(MORE).prisma().dev(named("more").withDown(), Project.agreeing());

          assertThat(project.text(project.migration("more") + "/down.sql"))
              .contains("DROP TABLE \"Post\"");
          assertThat(takenBack(project, "more")).hasSize(1);
        });
  }

  private static DevOptions named(String name) {
    return DevOptions.defaults().named(name);
  }

  @Test
  void preview_of_saving_writes_nothing() {
    try (Project project = Project.onSqlite(folder).schema(USER)) {
      SaveResult preview =
          project.prisma().save(new SaveOptions(Optional.of("init"), true), Prompter.none());

      assertThat(Report.lines(preview)).contains("DROP TABLE \"User\";");
      assertThat(project.path("prisma/migrations")).doesNotExist();
    }
  }

  @Test
  void nothing_is_saved_where_nothing_has_changed() {
    try (Project project = Project.onSqlite(folder).schema(USER)) {
      save(project, USER, "init");

      assertThat(project.prisma().save(saving("again"), Prompter.none()))
          .isEqualTo(new SaveResult.Unchanged());
      assertThat(project.migrations()).hasSize(1);
    }
  }

  @Test
  void targets_are_numbers_times_and_names() {
    try (Project project = threeMigrations()) {
      List<String> names = project.migrations();

      assertThat(applied(project, "1")).isEqualTo(names.subList(0, 1));
      assertThat(applied(project, "second step")).isEqualTo(names.subList(1, 2));
      assertThat(applied(project, names.get(2).substring(0, 14))).isEqualTo(names.subList(2, 3));
      assertThat(takenBack(project, names.get(1))).containsExactly(names.get(2), names.get(1));
      assertThat(project.failure(prisma -> prisma.down(down("3"), Prompter.none())))
          .contains("There are not 3 migrations to go through.")
          .contains(names.get(0));
      assertThat(
              project.failure(prisma -> prisma.up(up(MigrationTarget.of("init")), Prompter.none())))
          .contains("`init`")
          .contains(names.get(1));
    }
  }

  @Test
  void preview_shows_the_scripts_and_changes_nothing() {
    try (Project project = threeMigrations()) {
      assertThat(Report.lines(project.prisma().up(preview(ALL), Prompter.none())))
          .anyMatch(line -> line.contains("CREATE TABLE \"Third\""));
      assertThat(project.query("SELECT name FROM sqlite_master")).isEmpty();

      project.prisma().deploy();
      DownResult shown =
          project
              .prisma()
              .down(new DownOptions(MigrationTarget.of("2"), true, false, false), Prompter.none());

      assertThat(Report.lines(shown))
          .contains("  DROP TABLE \"Third\";", "  DROP TABLE \"Second\";");
      assertThat(project.upToDate()).isTrue();
    }
  }

  @Test
  void nobody_who_agrees_means_that_nothing_goes_down() {
    try (Project project = threeMigrations()) {
      project.prisma().deploy();

      assertThat(project.prisma().down(down("1"), Prompter.none()))
          .isInstanceOf(DownResult.Declined.class);
      assertThat(project.records()).hasSize(3);
    }
  }

  @TestFactory
  Stream<DynamicTest> missing_way_back_is_shown_and_runs_only_when_told() {
    return each(
        project -> {
          save(project, USER, "init");
          project.delete(project.migration("init") + "/down.sql");
          project.prisma().deploy();

          DownResult shown = project.prisma().down(down("1"), Project.agreeing());
          assertThat(shown.completed()).isFalse();
          assertThat(Report.lines(shown)).contains("  DROP TABLE \"User\";");
          assertThat(project.records()).hasSize(1);

          DownOptions generate = new DownOptions(MigrationTarget.of("1"), false, true, true);
          project.prisma().down(generate, Prompter.none());
          assertThat(project.records()).isEmpty();
          assertThat(project.prisma().deploy().applied()).hasSize(1);
        });
  }

  @TestFactory
  Stream<DynamicTest> way_back_from_custom_statements_is_not_made_up() {
    return each(
        project -> {
          save(project, USER, "init");
          String migration = project.migration("init");
          project.delete(migration + "/down.sql");
          project.file(
              migration + "/migration.sql",
              "CREATE TABLE \"User\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"name\" TEXT NOT NULL);\n"
                  + "CREATE TABLE \"Other\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\n"
                  + "CREATE VIEW names AS SELECT \"name\" FROM \"User\";\n");
          project.prisma().deploy();

          String failure =
              project.failure(
                  prisma ->
                      prisma.down(
                          new DownOptions(MigrationTarget.of("1"), false, true, true),
                          Prompter.none()));

          assertThat(failure).contains("cannot be generated").contains("down.sql");
          assertThat(project.records()).containsExactly(name(project, "init") + " applied");
        });
  }

  @TestFactory
  Stream<DynamicTest> way_back_that_would_leave_another_view_is_not_made_up() {
    return each(
        project -> {
          save(project, USER, "init");
          String init = project.migration("init") + "/migration.sql";
          project.file(
              init, project.text(init) + "CREATE VIEW names AS SELECT \"name\" FROM \"User\";\n");
          project.prisma().deploy();
          project.file(
              "prisma/migrations/20990101000000_names/migration.sql",
              "DROP VIEW names;\nCREATE VIEW names AS SELECT \"name\" || '!' AS \"name\" FROM"
                  + " \"User\";\n");
          project.prisma().deploy();

          assertThat(
                  project.failure(
                      prisma ->
                          prisma.down(
                              new DownOptions(MigrationTarget.of("1"), false, true, true),
                              Prompter.none())))
              .contains("cannot be generated")
              .contains("It defines view names otherwise.");
        });
  }

  @TestFactory
  Stream<DynamicTest> failure_on_the_way_back_is_recorded_and_can_be_resolved() {
    return each(
        project -> {
          save(project, USER, "init");
          project.prisma().deploy();
          String init = name(project, "init");
          project.file(
              project.migration("init") + "/down.sql",
              "CREATE TABLE \"Aside\" (\"id\" INTEGER);\nDROP TABLE \"Nope\";\n");

          assertThat(project.failure(prisma -> prisma.down(down("1"), Project.agreeing())))
              .contains("Migration `%s` could not be taken back".formatted(init))
              .contains("Nope")
              .contains("-Dprisma.applied=" + init)
              .contains("-Dprisma.rolledBack=" + init);
          assertThat(project.records()).containsExactly(init + " failed");
          assertThat(project.query("SELECT logs FROM _prisma_migrations").get(0)).contains("Nope");
          assertThat(project.failure(prisma -> prisma.deploy())).startsWith("P3009");
          assertThat(project.failure(prisma -> prisma.down(down("1"), Project.agreeing())))
              .startsWith("P3009");

          project.prisma().resolve(new Resolution.Applied(init));
          assertThat(project.upToDate()).isTrue();
          project.file(project.migration("init") + "/down.sql", "DROP TABLE \"User\";\n");
          assertThat(takenBack(project, "1")).containsExactly(init);
          assertThat(project.records()).isEmpty();
        });
  }

  @Test
  void way_back_that_breaks_off_in_the_middle_on_mariadb_counts_as_failed() {
    try (Project project = Project.onMariaDb(folder)) {
      save(project, USER, "init");
      project.prisma().up(up(ALL), Prompter.none());
      save(project, USER + "\nmodel Second {\n  id Int @id\n}\n", "second");
      project.prisma().up(up(ALL), Prompter.none());
      project.file(
          project.migration("second") + "/down.sql", "DROP TABLE `Second`;\nDROP TABLE `Nope`;\n");

      assertThat(project.failure(prisma -> prisma.down(down("1"), Project.agreeing())))
          .contains("could not be taken back", "Nope");
      assertThat(project.records()).last().asString().endsWith("_second failed");

      // The first statement had its effect, so that nothing is left of the migration.
      project.prisma().resolve(new Resolution.RolledBack(name(project, "second")));
      assertThat(takenBack(project, "init")).hasSize(1);
    }
  }

  @Test
  void edited_or_missing_migration_is_not_taken_back() {
    try (Project project = threeMigrations()) {
      project.prisma().deploy();
      String third = project.migration("third");
      project.file(
          third + "/migration.sql", "-- edited\n" + project.text(third + "/migration.sql"));
      assertThat(project.failure(prisma -> prisma.down(down("1"), Project.agreeing())))
          .contains("was edited after it was applied");

      project.delete(third);
      assertThat(project.failure(prisma -> prisma.down(down("1"), Project.agreeing())))
          .contains("is missing from the folder");
      assertThat(project.records()).hasSize(3);
    }
  }

  private Project threeMigrations() {
    Project project = Project.onSqlite(folder);
    String second = USER + "\nmodel Second {\n  id Int @id\n}\n";
    save(project, USER, "init");
    save(project, second, "second step");
    save(project, second + "\nmodel Third {\n  id Int @id\n}\n", "third");
    return project;
  }

  private static void save(Project project, String models, String name) {
    project.schema(models).prisma().save(saving(name), Prompter.none());
  }

  private static SaveOptions saving(String name) {
    return new SaveOptions(Optional.of(name), false);
  }

  private static UpOptions up(MigrationTarget target) {
    return new UpOptions(target, false, false);
  }

  private static UpOptions approved(MigrationTarget target) {
    return new UpOptions(target, false, true);
  }

  private static UpOptions preview(MigrationTarget target) {
    return new UpOptions(target, true, false);
  }

  private static DownOptions down(String target) {
    return new DownOptions(MigrationTarget.of(target), false, false, false);
  }

  private static List<String> applied(Project project, String target) {
    UpResult result = project.prisma().up(up(MigrationTarget.of(target)), Prompter.none());
    return ((UpResult.Applied) result).migrations();
  }

  private static List<String> takenBack(Project project, String target) {
    DownResult result = project.prisma().down(down(target), Project.agreeing());
    return ((DownResult.TakenBack) result).migrations();
  }

  private static String name(Project project, String name) {
    return project.path(project.migration(name)).getFileName().toString();
  }

  /** The same on both databases. */
  private Stream<DynamicTest> each(Consumer<Project> test) {
    return Stream.<Function<Path, Project>>of(Project::onPostgres, Project::onSqlite)
        .map(
            create -> {
              Project project = create.apply(folder.resolve(String.valueOf(create.hashCode())));
              return DynamicTest.dynamicTest(
                  project.toString(),
                  () -> {
                    try (project) {
                      test.accept(project);
                    }
                  });
            });
  }
}
