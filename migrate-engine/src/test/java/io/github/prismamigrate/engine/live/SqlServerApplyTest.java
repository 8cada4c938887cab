package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.apply.ApplyObserver;
import io.github.prismamigrate.engine.apply.MigrationApplier;
import io.github.prismamigrate.engine.apply.PendingMigrations;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerIntrospector;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerOperator;
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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs a server, see {@link SqlServerServer}. */
class SqlServerApplyTest {
  private static final Operator OPERATOR = new SqlServerOperator();
  private static final Scope SCOPE = Scope.of(List.of());
  private static final Duration PATIENT = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private SqlServerDatabase database;

  @BeforeEach
  void createDatabase() {
    database = SqlServerDatabase.create();
  }

  /** Where there is no server, there is no database either. */
  @AfterEach
  void dropDatabase() {
    Optional.ofNullable(database).ifPresent(SqlServerDatabase::close);
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
        .extracting(MigrationRecord::name)
        .containsExactly("1_users", "2_index");
    assertThat(deploy()).isEmpty();
  }

  @Test
  void a_script_may_hold_comments_nothing_or_an_unfinished_last_line() throws IOException {
    write("1_empty", "");
    write("2_comment", "-- This is an empty migration.");
    write("3_rows", "SELECT 1; SELECT '?'; -- end");

    assertThat(deploy()).containsExactly("1_empty", "2_comment", "3_rows");
  }

  @Test
  void a_generated_script_that_fails_leaves_nothing_but_its_record() throws IOException {
    write("1_good", "CREATE TABLE good (id int);");
    write("2_bad", wrapped("CREATE TABLE half (id int);\nINSERT INTO nowhere VALUES (1);"));
    write("3_never", "CREATE TABLE never (id int);");

    MigrateException failure = failureOf(this::deploy);

    assertThat(failure.error()).isEqualTo(ErrorCode.MIGRATION_FAILED);
    assertThat(failure.parameters())
        .containsEntry("migration_name", "2_bad")
        .containsEntry("database_error_code", "208");
    assertThat(tables()).containsExactly("_prisma_migrations", "good");
    assertThat(records().get(1).failed()).isTrue();
    assertThat(records().get(1).logs()).contains(failure.getMessage());
    assertThat(failureOf(this::deploy).error()).isEqualTo(ErrorCode.FAILED_MIGRATIONS);
  }

  @Test
  void an_error_behind_results_is_not_overlooked() throws IOException {
    write(
        "1_late",
        "CREATE TABLE t (id int PRIMARY KEY); SELECT 1; INSERT t VALUES (1); SELECT 1/0;");

    assertThat(failureOf(this::deploy).parameters()).containsEntry("database_error_code", "8134");
  }

  @Test
  void what_follows_an_error_runs_as_the_server_runs_it() throws IOException {
    write("1_on", "SELECT 1/0; CREATE TABLE behind (id int);");

    assertThat(failureOf(this::deploy).parameters()).containsEntry("database_error_code", "8134");
    assertThat(tables()).contains("behind");
  }

  @Test
  void a_transaction_left_open_is_a_failure_and_not_a_success() throws IOException {
    write("1_open", "BEGIN TRAN; CREATE TABLE half (id int);");
    write("2_never", "CREATE TABLE never (id int);");

    assertThat(failureOf(this::deploy).error()).isEqualTo(ErrorCode.MIGRATION_FAILED);

    assertThat(tables()).containsExactly("_prisma_migrations");
    assertThat(records()).singleElement().matches(MigrationRecord::failed);
  }

  @Test
  void a_missing_script_stops_the_deployment_when_its_turn_comes() throws IOException {
    write("1_good", "CREATE TABLE good (id int);");
    Files.createDirectories(folder.resolve("2_nothing"));

    assertThat(failureOf(this::deploy).error()).isEqualTo(ErrorCode.SCRIPT_MISSING);
    assertThat(records()).singleElement().matches(MigrationRecord::applied);
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
    write("1_slow", "CREATE TABLE t (id int); WAITFOR DELAY '00:00:01';");

    CompletableFuture<List<String>> one = CompletableFuture.supplyAsync(this::deploy);
    CompletableFuture<List<String>> other = CompletableFuture.supplyAsync(this::deploy);

    assertThat(List.of(one.get(), other.get()))
        .containsExactlyInAnyOrder(List.of("1_slow"), List.of());
  }

  @Test
  void a_deploy_that_is_held_off_too_long_says_so() {
    try (Session holder = database.open();
        Session waiting = database.open()) {
      OPERATOR.lock(holder, PATIENT);

      MigrateException failure = failureOf(() -> OPERATOR.lock(waiting, Duration.ofMillis(300)));

      assertThat(failure.error()).isEqualTo(ErrorCode.LOCK_TIMEOUT);
    }
  }

  @Test
  void a_lock_ends_with_its_session() {
    try (Session holder = database.open()) {
      OPERATOR.lock(holder, PATIENT);
    }
    try (Session next = database.open()) {
      OPERATOR.lock(next, Duration.ofMillis(300));
    }
  }

  @Test
  void an_emptied_database_has_nothing_left() {
    try (Session session = database.open()) {
      OPERATOR.run(session, "CREATE TABLE a (id int PRIMARY KEY)");
      OPERATOR.run(session, "CREATE TABLE b (id int, a int REFERENCES a (id))");
      OPERATOR.run(session, "CREATE VIEW v AS SELECT id FROM dbo.b");
      OPERATOR.run(session, "CREATE VIEW w AS SELECT id FROM dbo.v");
      OPERATOR.run(session, "CREATE PROCEDURE p AS SELECT 1");
      OPERATOR.run(session, "CREATE TYPE t FROM int");
      OPERATOR.run(session, "EXEC('CREATE SCHEMA other'); CREATE TABLE other.c (id int)");

      OPERATOR.empty(session, Scope.of(List.of("dbo", "other")));

      assertThat(OPERATOR.isEmpty(session, Scope.of(List.of("dbo", "other")))).isTrue();
      assertThat(new SqlServerIntrospector().read(session, Scope.of(List.of("dbo", "other"))))
          .satisfies(schema -> assertThat(schema.views()).isEmpty())
          .satisfies(schema -> assertThat(schema.namespaces()).containsExactly("dbo"));
    }
  }

  @Test
  void a_shadow_database_is_gone_when_its_session_is_closed() {
    JdbcTarget shadow;
    try (Session session = SqlServerDatabase.CONNECTOR.createShadow(database.target())) {
      shadow = session.target();
      session.execute("CREATE TABLE t (id int)");
    }

    assertThat(database.query("SELECT name FROM sys.databases")).doesNotContain(shadow.database());
  }

  @Test
  void creating_a_database_that_is_there_changes_nothing() {
    assertThat(SqlServerDatabase.CONNECTOR.createDatabase(database.target())).isFalse();
  }

  private static String wrapped(String statements) {
    return """
        BEGIN TRY

        BEGIN TRAN;

        %s

        COMMIT TRAN;

        END TRY
        BEGIN CATCH

        IF @@TRANCOUNT > 0
        BEGIN
            ROLLBACK TRAN;
        END;
        THROW

        END CATCH
        """
        .formatted(statements);
  }

  private void write(String name, String script) throws IOException {
    Path directory = Files.createDirectories(folder.resolve(name));
    Files.writeString(directory.resolve("migration.sql"), script);
  }

  private List<String> deploy() {
    try (Session session = database.open()) {
      OPERATOR.lock(session, PATIENT);
      MigrationsTable table = table(session);
      List<Migration> all = new MigrationsFolder(folder, Clock.systemUTC()).list();
      List<Migration> pending = new PendingMigrations(session, OPERATOR, table).of(all, SCOPE);
      return new MigrationApplier(session, OPERATOR, table, new ApplyObserver() {}).apply(pending);
    }
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
    return database.query("SELECT name FROM sys.tables ORDER BY name");
  }

  private static MigrateException failureOf(Runnable work) {
    return catchThrowableOfType(MigrateException.class, work::run);
  }
}
