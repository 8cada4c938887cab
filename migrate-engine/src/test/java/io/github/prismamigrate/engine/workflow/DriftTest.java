package io.github.prismamigrate.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.command.PullOptions;
import io.github.prismamigrate.engine.command.Resolution;
import io.github.prismamigrate.engine.command.StatusOptions;
import io.github.prismamigrate.engine.command.StatusResult.State;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that somebody changes by hand. */
class DriftTest {
  private static final String CHANGE =
      "ALTER TABLE \"User\" ADD COLUMN \"age\" INTEGER;\n"
          + "CREATE TABLE \"Extra\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void status_tells_of_drift_only_where_it_is_asked(boolean postgres) {
    try (Project project = deployed(postgres)) {
      assertThat(state(project, true)).isInstanceOf(State.UpToDate.class);
      project.sql(CHANGE);

      assertThat(state(project, false)).isInstanceOf(State.UpToDate.class);
      assertThat(state(project, true))
          .isEqualTo(
              new State.Drifted(
                  "\n[+] Added tables\n  - Extra\n\n"
                      + "[*] Changed the `User` table\n  [+] Added column `age`\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pending_migrations_come_before_drift(boolean postgres) {
    try (Project project = deployed(postgres)) {
      project.sql(CHANGE).file("prisma/migrations/2_more/migration.sql", "SELECT 1;");

      assertThat(state(project, true)).isInstanceOf(State.Behind.class);
    }
  }

  /** What the report of drift advises. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void change_by_hand_can_be_kept(boolean postgres) {
    try (Project project = deployed(postgres)) {
      project.sql(CHANGE);

      project.prisma().pull(new PullOptions(false, false, List.of()));
      project.file("prisma/migrations/2_by_hand/migration.sql", CHANGE);
      project.prisma().resolve(new Resolution.Applied("2_by_hand"));

      assertThat(project.text("prisma/schema.prisma")).contains("age Int?").contains("model Extra");
      assertThat(state(project, true)).isInstanceOf(State.UpToDate.class);
    }
  }

  private Project deployed(boolean postgres) {
    Project project = postgres ? Project.onPostgres(folder) : Project.onSqlite(folder);
    project
        .schema("model User {\n  id Int @id\n}\n")
        .file(
            "prisma/migrations/1_init/migration.sql",
            "CREATE TABLE \"User\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\n")
        .prisma()
        .deploy();
    return project;
  }

  private static State state(Project project, boolean drift) {
    return project.prisma().status(new StatusOptions(drift)).state();
  }
}
