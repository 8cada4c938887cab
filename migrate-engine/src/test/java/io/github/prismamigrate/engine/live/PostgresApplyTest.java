package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.apply.ApplyObserver;
import io.github.prismamigrate.engine.apply.MigrationApplier;
import io.github.prismamigrate.engine.apply.PendingMigrations;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresOperator;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationRecord;
import io.github.prismamigrate.engine.history.MigrationsFolder;
import io.github.prismamigrate.engine.history.MigrationsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresApplyTest {
  private static final Operator OPERATOR = new PostgresOperator();
  private static final Scope SCOPE = Scope.of(List.of());
  private static final Duration PATIENT = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private PostgresDatabase database;

  @BeforeEach
  void createDatabase() {
    database = PostgresDatabase.create();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void pending_migrations_are_applied_in_order_and_recorded() throws IOException {
    write("1_users", "CREATE TABLE users (id int);");
    write("2_index", "CREATE INDEX users_id ON users (id)");

    assertThat(deploy()).containsExactly("1_users", "2_index");

    assertThat(records())
        .allSatisfy(record -> assertThat(record.applied()).isTrue())
        .allSatisfy(record -> assertThat(record.appliedSteps()).isEqualTo(1))
        .allSatisfy(record -> assertThat(record.logs()).isEmpty())
        .allSatisfy(
            record ->
                assertThat(record.finishedAt().orElseThrow()).isAfterOrEqualTo(record.startedAt()))
        .extracting(MigrationRecord::name)
        .containsExactly("1_users", "2_index");
    assertThat(deploy()).isEmpty();
  }

  @Test
  void a_script_may_hold_comments_nothing_or_an_unfinished_last_line() throws IOException {
    write("1_empty", "");
    write("2_comment", "-- This is an empty migration.");
    write("3_rows", "SELECT 1; SELECT '?'::text; -- end");

    assertThat(deploy()).containsExactly("1_empty", "2_comment", "3_rows");
  }

  @Test
  void a_failing_script_leaves_nothing_but_its_record() throws IOException {
    write("1_good", "CREATE TABLE good (id int);");
    write("2_bad", "CREATE TABLE half (id int);\nINSERT INTO gööd VALUES (1);\n");
    write("3_never", "CREATE TABLE never (id int);");

    MigrateException failure = failureOf(this::deploy);

    assertThat(failure.error()).isEqualTo(ErrorCode.MIGRATION_FAILED);
    assertThat(failure.parameters())
        .containsEntry("migration_name", "2_bad")
        .containsEntry("database_error_code", "42P01");
    assertThat(failure)
        .hasMessageContaining("relation \"gööd\" does not exist")
        .hasMessageContaining("migration.sql:2:13")
        .hasMessageContaining("INSERT INTO gööd");
    assertThat(tables()).containsExactly("_prisma_migrations", "good");
    MigrationRecord record = records().get(1);
    assertThat(record.failed()).isTrue();
    assertThat(record.logs()).contains(failure.getMessage());
    assertThat(failureOf(this::deploy).error()).isEqualTo(ErrorCode.FAILED_MIGRATIONS);
  }

  @Test
  void a_transaction_that_fails_is_rolled_back_and_its_record_keeps_the_reason()
      throws IOException {
    write("1_begin", "BEGIN; CREATE TABLE half (id int); SELECT 1/0; COMMIT;");

    assertThat(failureOf(this::deploy)).hasMessageContaining("division by zero");

    assertThat(tables()).containsExactly("_prisma_migrations");
    assertThat(records().get(0).logs().orElseThrow()).contains("division by zero");
  }

  @Test
  void a_transaction_left_open_is_a_failure_and_not_a_success() throws IOException {
    write("1_open", "BEGIN; CREATE TABLE half (id int);");
    write("2_never", "CREATE TABLE never (id int);");

    assertThat(failureOf(this::deploy).error()).isEqualTo(ErrorCode.MIGRATION_FAILED);

    assertThat(tables()).containsExactly("_prisma_migrations");
    assertThat(records()).singleElement().matches(MigrationRecord::failed);
  }

  @Test
  void a_transaction_of_the_scripts_own_is_recorded_as_applied() throws IOException {
    write("1_own", "BEGIN; CREATE TABLE own (id int); COMMIT;");

    assertThat(deploy()).containsExactly("1_own");
    assertThat(records()).singleElement().matches(MigrationRecord::applied);
  }

  @Test
  void a_search_path_set_by_a_script_reaches_neither_the_records_nor_the_next_script()
      throws IOException {
    write("1_dump", "SELECT pg_catalog.set_config('search_path', '', false);");
    write("2_next", "CREATE TABLE next_table (id int);");

    assertThat(deploy()).containsExactly("1_dump", "2_next");
    assertThat(tables()).containsExactly("_prisma_migrations", "next_table");
  }

  @Test
  void a_role_set_by_a_script_reaches_neither_the_records_nor_the_next_script() throws IOException {
    write("1_role", "SET ROLE pg_monitor;");
    write("2_session", "SET SESSION AUTHORIZATION pg_monitor;");
    write("3_next", "CREATE TABLE next_table (id int);");

    assertThat(deploy()).hasSize(3);
  }

  @Test
  void a_role_set_by_a_failing_script_does_not_hide_the_failure() throws IOException {
    write("1_role", "SET ROLE pg_monitor; COMMIT; SELECT 1/0;");

    assertThat(failureOf(this::deploy)).hasMessageContaining("division by zero");
    assertThat(records().get(0).logs()).isPresent();
  }

  @Test
  void a_lone_statement_that_refuses_a_transaction_runs_alone() throws IOException {
    write("1_table", "CREATE TABLE t (id int);");
    write("2_index", "-- builds without a lock; slowly\nCREATE INDEX CONCURRENTLY i ON t (id);\n");
    write("3_vacuum", "VACUUM t");

    assertThat(deploy()).containsExactly("1_table", "2_index", "3_vacuum");
    assertThat(records()).allMatch(MigrationRecord::applied);
  }

  @Test
  void a_statement_that_refuses_a_transaction_fails_beside_others() throws IOException {
    write("1_both", "CREATE TABLE t (id int); CREATE INDEX CONCURRENTLY i ON t (id);");

    assertThat(failureOf(this::deploy).parameters()).containsEntry("database_error_code", "25001");
    assertThat(tables()).containsExactly("_prisma_migrations");
  }

  @Test
  void a_missing_script_stops_the_deployment_before_anything_is_changed() throws IOException {
    write("1_good", "CREATE TABLE good (id int);");
    Files.createDirectories(folder.resolve("2_nothing"));

    MigrateException failure = failureOf(this::deploy);

    assertThat(failure.error()).isEqualTo(ErrorCode.SCRIPT_MISSING);
    assertThat(failure).hasMessageContaining(folder.resolve("2_nothing/migration.sql").toString());
    assertThat(tables()).isEmpty();
  }

  @Test
  void a_database_with_tables_and_without_records_is_refused() throws IOException {
    write("1_good", "CREATE TABLE good (id int);");
    try (Session session = database.open()) {
      session.execute("CREATE TABLE other (id int)");
    }

    assertThat(failureOf(this::deploy).error()).isEqualTo(ErrorCode.DATABASE_NOT_EMPTY);
  }

  @Test
  void of_two_deploys_at_once_one_applies_and_the_other_finds_nothing_to_do() throws Exception {
    write("1_slow", "CREATE TABLE t (id int); SELECT pg_sleep(1);");
    write("2_index", "CREATE INDEX CONCURRENTLY i ON t (id);");

    CompletableFuture<List<String>> one = CompletableFuture.supplyAsync(this::deploy);
    CompletableFuture<List<String>> other = CompletableFuture.supplyAsync(this::deploy);

    assertThat(List.of(one.get(), other.get()))
        .containsExactlyInAnyOrder(List.of("1_slow", "2_index"), List.of());
  }

  @Test
  void a_deploy_that_is_held_off_too_long_names_who_holds_it_off() throws Exception {
    try (Session holder = database.open();
        Session waiting = database.open()) {
      OPERATOR.lock(holder, PATIENT);

      MigrateException failure = failureOf(() -> OPERATOR.lock(waiting, Duration.ofMillis(300)));

      assertThat(failure.error()).isEqualTo(ErrorCode.LOCK_TIMEOUT);
      String pid = holder.query("SELECT pg_backend_pid()", row -> row.getString(1)).get(0);
      assertThat(failure).hasMessageContaining(pid).hasMessageContaining("prisma-migrate");
    }
  }

  @Test
  void the_script_of_a_deploy_that_dies_is_undone_and_its_lock_is_free() throws Exception {
    write("1_slow", "CREATE TABLE half (id int); SELECT pg_sleep(300);");
    Process deploy = deployInAnotherProcess();
    try {
      awaitScript(deploy);
    } finally {
      deploy.destroyForcibly().waitFor();
    }

    try (Session next = database.open()) {
      OPERATOR.lock(next, PATIENT);
    }
    assertThat(tables()).containsExactly("_prisma_migrations");
    assertThat(records()).singleElement().matches(MigrationRecord::failed);
  }

  private Process deployInAnotherProcess() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            DeployProcess.class.getName(),
            PostgresServer.url(database.target().database()),
            folder.toString())
        .inheritIO()
        .start();
  }

  /** Asks the server until the script of {@code deploy} is under way. */
  private void awaitScript(Process deploy) {
    String underWay =
        "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()";
    try (Session session = database.open()) {
      while (session.query(underWay, row -> row.getString(1)).isEmpty()) {
        assertThat(deploy.isAlive()).isTrue();
        session.query("SELECT pg_sleep(0.05)", row -> row.getString(1));
      }
    }
  }

  private void write(String name, String script) throws IOException {
    Path directory = Files.createDirectories(folder.resolve(name));
    Files.writeString(directory.resolve("migration.sql"), script);
  }

  private List<String> deploy() {
    try (Session session = database.open()) {
      return deploy(session, folder);
    }
  }

  static List<String> deploy(Session session, Path folder) {
    OPERATOR.lock(session, PATIENT);
    MigrationsTable table = table(session);
    List<Migration> all = new MigrationsFolder(folder, Clock.systemUTC()).list();
    List<Migration> pending = new PendingMigrations(session, OPERATOR, table).of(all, SCOPE);
    return new MigrationApplier(session, OPERATOR, table, new ApplyObserver() {}).apply(pending);
  }

  private static MigrationsTable table(Session session) {
    return new MigrationsTable(session, OPERATOR.recordSql(), Clock.systemUTC());
  }

  private List<MigrationRecord> records() {
    try (Session session = database.open()) {
      return table(session).records().orElseThrow();
    }
  }

  private List<String> tables() {
    return database.query(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename");
  }

  private static MigrateException failureOf(Runnable work) {
    return catchThrowableOfType(MigrateException.class, work::run);
  }
}
