package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.DeployPreview;
import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.DiffOptions;
import io.github.prismamigrate.engine.command.DiffSource;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.Resolution;
import io.github.prismamigrate.engine.command.ScriptToRun;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands promise on PostgreSQL beyond the recorded scenarios. */
class CommandsTest {
  private static final String INIT = "20240101000000_init";
  private static final String MORE = "20240102000000_more";
  private static final String CREATE =
      "CREATE TABLE \"User\" (\"id\" INTEGER NOT NULL,\n    CONSTRAINT \"User_pkey\" PRIMARY KEY (\"id\")\n);\n";

  @TempDir private Path folder;
  private TestDatabase database;
  private CommandProject project;

  @BeforeEach
  void lay_out_the_project() {
    database = TestDatabase.on(TestServer.POSTGRESQL);
    project = new CommandProject(folder, database).with(INIT, CREATE).with(MORE, "SELECT 1;\n");
  }

  @AfterEach
  void drop_the_database() {
    database.close();
  }

  @Test
  void dry_run_shows_what_would_run_and_creates_nothing() {
    DeployPreview preview = project.engine().deployPreview();

    assertThat(preview.scripts())
        .containsExactly(
            new ScriptToRun(INIT, CREATE, false), new ScriptToRun(MORE, "SELECT 1;\n", false));
    assertThat(Report.scripts(preview))
        .startsWith("-- Migration " + INIT, "CREATE TABLE \"User\" (\"id\" INTEGER NOT NULL,")
        .endsWith("-- Migration " + MORE, "SELECT 1;");
    assertThat(recordsTable()).containsExactly("null");
  }

  @Test
  void dry_run_of_a_database_that_is_not_there_leaves_it_so() {
    String missing = PostgresServer.url(TestServer.freshName());
    PrismaMigrate engine = project.builder().databaseUrl(missing).build();

    assertThat(engine.deployPreview().scripts()).hasSize(2);

    assertThat(failure(engine::status).error()).isEqualTo(ErrorCode.DATABASE_MISSING);
  }

  @Test
  void dry_run_fails_where_the_deployment_would() {
    database.run("CREATE TABLE other (id int)");

    assertThat(failure(project.engine()::deployPreview).error())
        .isEqualTo(ErrorCode.DATABASE_NOT_EMPTY);
  }

  @Test
  void dry_run_shows_only_what_is_pending_and_warns_of_edits() {
    project.engine().deploy();
    project.with(MORE, "SELECT 2;\n").with("20240103000000_last", "SELECT 3;\n");

    DeployPreview preview = project.engine().deployPreview();

    assertThat(preview.scripts())
        .containsExactly(new ScriptToRun("20240103000000_last", "SELECT 3;\n", false));
    assertThat(preview.edited()).containsExactly(MORE);
  }

  @Test
  void migration_is_resolved_by_the_beginning_of_its_name() {
    Resolution resolved = project.engine().resolve(new Resolution.Applied("20240101"));

    assertThat(resolved).isEqualTo(new Resolution.Applied(INIT));
    assertThat(project.engine().deploy().applied()).containsExactly(MORE);
  }

  @Test
  void failed_migration_is_rolled_back_by_the_beginning_of_its_name() {
    project.with(MORE, "SELECT broken;");
    failure(project.engine()::deploy);

    Resolution resolved = project.engine().resolve(new Resolution.RolledBack("20240102"));

    assertThat(resolved.migration()).isEqualTo(MORE);
    project.with(MORE, "SELECT 1;");
    assertThat(project.engine().deploy().applied()).containsExactly(MORE);
  }

  @Test
  void beginning_that_several_migrations_share_settles_none_of_them() {
    MigrateException failure =
        failure(() -> project.engine().resolve(new Resolution.Applied("2024")));

    assertThat(failure.error()).isEqualTo(ErrorCode.MIGRATION_AMBIGUOUS);
    assertThat(failure).hasMessageContaining(INIT).hasMessageContaining(MORE);
    assertThat(recordsTable()).containsExactly("null");
  }

  @Test
  void development_through_a_data_source_asks_for_a_shadow_database() {
    PrismaMigrate engine = project.builder().dataSource(CommandProject.source(database)).build();

    assertThat(Report.lines(failure(() -> dev(engine))))
        .containsExactly(
            "P3014: The shadow database could not be created: no database can be created through a"
                + " data source.",
            "To name one, which will be emptied: -Dprisma.shadowUrl=<url>");
    assertThat(recordsTable()).containsExactly("null");
  }

  @Test
  void failure_to_reach_the_shadow_database_says_that_it_is_that_one() {
    PrismaMigrate engine =
        project.builder().shadowDatabaseUrl(PostgresServer.url("no_such_shadow")).build();
    List<String> told =
        List.of(
            "P1003: The database `no_such_shadow` does not exist.",
            "This is about the shadow database. Check its URL, create it, or name another, which"
                + " will be emptied: -Dprisma.shadowUrl=<url>");
    DiffSource migrations = new DiffSource.Migrations(Path.of("migrations"));

    assertThat(Report.lines(failure(() -> dev(engine)))).isEqualTo(told);
    assertThat(
            Report.lines(
                failure(
                    () -> engine.diff(DiffOptions.summary(migrations, new DiffSource.Empty())))))
        .isEqualTo(told);
  }

  @Test
  void development_through_data_sources_replays_on_the_one_for_shadows() {
    try (TestDatabase shadow = TestDatabase.on(TestServer.POSTGRESQL)) {
      shadow.run("CREATE TABLE rubbish (id int)");
      PrismaMigrate engine =
          project
              .builder()
              .dataSource(CommandProject.source(database))
              .shadowDataSource(CommandProject.source(shadow))
              .build();

      assertThat(dev(engine)).isTrue();

      assertThat(shadow.tables()).containsExactly("User");
      assertThat(database.tables()).contains("User");
    }
  }

  @Test
  void database_is_not_emptied_because_it_is_named_as_its_own_shadow() {
    database.run("CREATE TABLE precious (id int)");
    List<PrismaMigrate> engines =
        List.of(
            project
                .builder()
                .dataSource(CommandProject.source(database))
                .shadowDataSource(CommandProject.source(database))
                .build(),
            project
                .builder()
                .shadowDatabaseUrl(CommandProject.url(database) + "?application_name=other")
                .build());

    for (PrismaMigrate engine : engines) {
      assertThat(failure(() -> dev(engine)).error()).isEqualTo(ErrorCode.SHADOW_IS_MAIN);
    }
    assertThat(database.tables()).containsExactly("precious");
  }

  private static boolean dev(PrismaMigrate engine) {
    return engine.dev(DevOptions.defaults().named("x"), Prompter.none()).completed();
  }

  private List<String> recordsTable() {
    return database.query("SELECT to_regclass('_prisma_migrations')::text");
  }

  private static MigrateException failure(Runnable command) {
    return catchThrowableOfType(MigrateException.class, command::run);
  }
}
