package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.Deployment.PATIENT;
import static io.github.prismamigrate.engine.live.TestServer.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.history.MigrationRecord;
import java.io.IOException;

/** What deploying does on PostgreSQL alone. */
class PostgresApplyTest {

  @LiveTest(POSTGRESQL)
  void a_transaction_left_open_undoes_what_it_created(TestDatabase database) {
    Deployment deployment =
        new Deployment(database).with("1_open", "BEGIN; CREATE TABLE half (id int);");

    assertThat(deployment.failure()).isNotNull();

    assertThat(database.tables()).containsExactly("_prisma_migrations");
  }

  @LiveTest(POSTGRESQL)
  void a_search_path_set_by_a_script_reaches_neither_the_records_nor_the_next_script(
      TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_dump", "SELECT pg_catalog.set_config('search_path', '', false);")
            .with("2_next", "CREATE TABLE next_table (id int);");

    assertThat(deployment.run()).containsExactly("1_dump", "2_next");
    assertThat(database.tables()).containsExactly("_prisma_migrations", "next_table");
  }

  @LiveTest(POSTGRESQL)
  void a_role_set_by_a_script_reaches_neither_the_records_nor_the_next_script(
      TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_role", "SET ROLE pg_monitor;")
            .with("2_session", "SET SESSION AUTHORIZATION pg_monitor;")
            .with("3_next", "CREATE TABLE next_table (id int);");

    assertThat(deployment.run()).hasSize(3);
  }

  @LiveTest(POSTGRESQL)
  void a_role_set_by_a_failing_script_does_not_hide_the_failure(TestDatabase database) {
    Deployment deployment =
        new Deployment(database).with("1_role", "SET ROLE pg_monitor; COMMIT; SELECT 1/0;");

    assertThat(deployment.failure()).hasMessageContaining("division by zero");
    assertThat(deployment.records().get(0).logs()).isPresent();
  }

  @LiveTest(POSTGRESQL)
  void a_feature_that_the_server_lacks_is_a_failure_like_any_other(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_index", "CREATE TABLE t (a int[]); CREATE INDEX i ON t USING gin (a ASC);");

    assertThat(deployment.failure().parameters()).containsEntry("database_error_code", "0A000");
    assertThat(deployment.records().get(0).logs()).isPresent();
  }

  @LiveTest(POSTGRESQL)
  void a_lone_statement_that_refuses_a_transaction_runs_alone(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_table", "CREATE TABLE t (id int);")
            .with(
                "2_index",
                "-- builds without a lock; slowly\nCREATE INDEX CONCURRENTLY i ON t (id);\n")
            .with("3_vacuum", "VACUUM t");

    assertThat(deployment.run()).containsExactly("1_table", "2_index", "3_vacuum");
    assertThat(deployment.records()).allMatch(MigrationRecord::applied);
  }

  @LiveTest(POSTGRESQL)
  void a_statement_that_refuses_a_transaction_fails_beside_others(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_both", "CREATE TABLE t (id int); CREATE INDEX CONCURRENTLY i ON t (id);");

    assertThat(deployment.failure().parameters()).containsEntry("database_error_code", "25001");
    assertThat(database.tables()).containsExactly("_prisma_migrations");
  }

  @LiveTest(POSTGRESQL)
  void a_failure_is_located_in_its_line_and_column(TestDatabase database) {
    Deployment deployment =
        new Deployment(database).with("1_bad", "SELECT 1;\nINSERT INTO gööd VALUES (1);\n");

    assertThat(deployment.failure())
        .hasMessageContaining("migration.sql:2:13")
        .hasMessageContaining("INSERT INTO gööd");
  }

  @LiveTest(POSTGRESQL)
  void the_script_of_a_deploy_that_dies_is_undone_and_its_lock_is_free(TestDatabase database)
      throws Exception {
    Deployment deployment =
        new Deployment(database)
            .with("1_slow", "CREATE TABLE half (id int); SELECT pg_sleep(300);");
    Process deploy = inAnotherProcess(deployment);
    try {
      awaitScript(database, deploy);
    } finally {
      deploy.destroyForcibly().waitFor();
    }

    try (Session next = database.open()) {
      database.operator().lock(next, PATIENT);
    }
    assertThat(database.tables()).containsExactly("_prisma_migrations");
    assertThat(deployment.records()).singleElement().matches(MigrationRecord::failed);
  }

  private static Process inAnotherProcess(Deployment deployment) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            DeployProcess.class.getName(),
            PostgresServer.url(deployment.database().target().database()),
            deployment.folder().toString())
        .inheritIO()
        .start();
  }

  /** Asks the server until the script is under way. */
  private static void awaitScript(TestDatabase database, Process deploy) {
    String underWay =
        "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()";
    try (Session session = database.open()) {
      while (session.query(underWay, row -> row.getString(1)).isEmpty()) {
        assertThat(deploy.isAlive()).as("the other process deploys").isTrue();
        session.query("SELECT pg_sleep(0.05)", row -> row.getString(1));
      }
    }
  }
}
