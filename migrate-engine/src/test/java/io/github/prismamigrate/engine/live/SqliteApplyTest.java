package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.apply.ApplyObserver;
import io.github.prismamigrate.engine.apply.MigrationApplier;
import io.github.prismamigrate.engine.apply.PendingMigrations;
import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteConnector;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteFailures;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteOperator;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteApplyTest {
  private static final Connector CONNECTOR = new SqliteConnector(new SqliteFailures());
  private static final Operator OPERATOR = new SqliteOperator();
  private static final Scope SCOPE = Scope.of(List.of());

  @TempDir private Path folder;
  private Path migrations;
  private JdbcTarget target;

  @BeforeEach
  void createDatabase() {
    migrations = folder.resolve("migrations");
    target = CONNECTOR.target("file:./data/dev.db", folder);
    assertThat(CONNECTOR.createDatabase(target)).isTrue();
  }

  @Test
  void a_missing_file_is_a_missing_database_and_not_a_new_one() {
    CONNECTOR.dropDatabase(target);

    assertThat(failureOf(() -> CONNECTOR.open(target)).error())
        .isEqualTo(ErrorCode.DATABASE_MISSING);
    assertThat(folder.resolve("data/dev.db")).doesNotExist();
  }

  @Test
  void a_folder_is_no_database() {
    assertThat(failureOf(() -> CONNECTOR.target("file:./data", folder)).error())
        .isEqualTo(ErrorCode.URL_INVALID);
  }

  @Test
  void pending_migrations_are_applied_statement_by_statement_and_recorded() throws IOException {
    write("1_two", "CREATE TABLE a (id INTEGER); CREATE TABLE b (id INTEGER);");
    write("2_empty", "-- This is an empty migration.");

    assertThat(deploy()).containsExactly("1_two", "2_empty");

    assertThat(tables()).containsExactly("_prisma_migrations", "a", "b");
    assertThat(records())
        .allMatch(MigrationRecord::applied)
        .allMatch(record -> record.appliedSteps() == 1);
    assertThat(query("SELECT typeof(finished_at) FROM _prisma_migrations")).containsOnly("integer");
    assertThat(deploy()).isEmpty();
  }

  @Test
  void what_ran_before_a_failure_stays_and_the_record_tells_it() throws IOException {
    write("1_bad", "CREATE TABLE a (id INTEGER PRIMARY KEY); INSERT INTO a VALUES (1), (1);");

    MigrateException failure = failureOf(this::deploy);

    assertThat(failure.error()).isEqualTo(ErrorCode.MIGRATION_FAILED);
    assertThat(failure.parameters())
        .containsEntry("database_error_code", "1555")
        .containsEntry("database_error", "UNIQUE constraint failed: a.id");
    assertThat(tables()).containsExactly("_prisma_migrations", "a");
    assertThat(records().get(0).logs()).contains(failure.getMessage());
  }

  @Test
  void a_transaction_left_open_is_a_failure_and_not_a_success() throws IOException {
    write("1_open", "BEGIN; CREATE TABLE a (id INTEGER);");

    assertThat(failureOf(this::deploy).error()).isEqualTo(ErrorCode.MIGRATION_FAILED);
    assertThat(tables()).containsExactly("_prisma_migrations");
    assertThat(records()).singleElement().matches(MigrationRecord::failed);
  }

  @Test
  void a_transaction_that_fails_is_rolled_back_and_its_record_keeps_the_reason()
      throws IOException {
    write("1_begin", "BEGIN; CREATE TABLE a (id INTEGER); INSERT INTO missing VALUES (1); COMMIT;");

    failureOf(this::deploy);

    assertThat(tables()).containsExactly("_prisma_migrations");
    assertThat(records().get(0).logs().orElseThrow()).contains("no such table: missing");
  }

  @Test
  void foreign_keys_are_enforced_even_after_a_script_has_switched_them_off() throws IOException {
    write("1_off", "CREATE TABLE p (id INTEGER PRIMARY KEY); PRAGMA foreign_keys = OFF;");
    write("2_child", "CREATE TABLE c (p INTEGER REFERENCES p (id)); INSERT INTO c VALUES (7);");

    assertThat(failureOf(this::deploy)).hasMessageContaining("FOREIGN KEY constraint failed");
  }

  @Test
  void a_file_in_use_is_reported_after_the_timeout() {
    try (Session holder = CONNECTOR.open(target);
        Session waiting = CONNECTOR.open(target)) {
      OPERATOR.lock(holder, Duration.ofSeconds(10));

      MigrateException failure = failureOf(() -> OPERATOR.lock(waiting, Duration.ofMillis(200)));

      assertThat(failure.error()).isEqualTo(ErrorCode.LOCK_TIMEOUT);
    }
  }

  @Test
  void times_written_by_others_are_understood() throws IOException {
    write("1_a", "SELECT 1");
    deploy();
    for (String time :
        List.of(
            "2024-01-02T03:04:05.000+00:00",
            "2024-01-02 03:04:05",
            "Tue, 2 Jan 2024 03:04:05 GMT")) {
      try (Session session = CONNECTOR.open(target)) {
        session.update("UPDATE _prisma_migrations SET started_at = ?", time);
      }

      assertThat(records().get(0).startedAt()).hasToString("2024-01-02T03:04:05Z");
    }
  }

  @Test
  void an_emptied_database_has_not_even_the_tables_of_the_library_itself() {
    try (Session session = CONNECTOR.open(target)) {
      session.executeAll(
          "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO a DEFAULT VALUES;"
              + " CREATE VIEW v AS SELECT * FROM a");

      OPERATOR.empty(session, SCOPE);

      assertThat(OPERATOR.isEmpty(session, SCOPE)).isTrue();
      session.executeAll("CREATE TABLE a (id INTEGER)");
    }
    assertThat(query("PRAGMA integrity_check")).containsExactly("ok");
  }

  private void write(String name, String script) throws IOException {
    Path directory = Files.createDirectories(migrations.resolve(name));
    Files.writeString(directory.resolve("migration.sql"), script);
  }

  private List<String> deploy() {
    try (Session session = CONNECTOR.open(target)) {
      OPERATOR.lock(session, Duration.ofSeconds(10));
      MigrationsTable table = table(session);
      List<Migration> all = new MigrationsFolder(migrations, Clock.systemUTC()).list();
      List<Migration> pending = new PendingMigrations(session, OPERATOR, table).of(all, SCOPE);
      return new MigrationApplier(session, OPERATOR, table, new ApplyObserver() {}).apply(pending);
    }
  }

  private static MigrationsTable table(Session session) {
    return new MigrationsTable(session, OPERATOR.recordSql(), Clock.systemUTC());
  }

  private List<MigrationRecord> records() {
    try (Session session = CONNECTOR.open(target)) {
      return table(session).records().orElseThrow();
    }
  }

  private List<String> tables() {
    return query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  }

  private List<String> query(String sql) {
    try (Session session = CONNECTOR.open(target)) {
      return session.query(sql, row -> row.getString(1));
    }
  }

  private static MigrateException failureOf(Runnable work) {
    return catchThrowableOfType(MigrateException.class, work::run);
  }
}
