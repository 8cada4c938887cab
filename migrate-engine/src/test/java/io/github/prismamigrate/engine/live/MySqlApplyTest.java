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
import io.github.prismamigrate.engine.dialect.mysql.MySqlOperator;
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
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MySqlApplyTest {
  private static final Operator OPERATOR = new MySqlOperator();
  private static final Scope SCOPE = Scope.of(List.of());
  private static final Duration PATIENT = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private MariaDbDatabase database;

  @BeforeEach
  void createDatabase() {
    database = MariaDbDatabase.create();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void pending_migrations_are_applied_in_order_and_recorded() throws IOException {
    write("1_users", "CREATE TABLE users (id int);\nCREATE TABLE posts (id int);");
    write("2_index", "-- only one; really\nCREATE INDEX users_id ON users (id)");
    write("3_empty", "-- This is an empty migration.");
    Instant before = Instant.now().minusMillis(1);

    assertThat(deploy()).containsExactly("1_users", "2_index", "3_empty");

    assertThat(tables()).containsExactly("_prisma_migrations", "posts", "users");
    assertThat(records())
        .allMatch(MigrationRecord::applied)
        .allMatch(record -> record.appliedSteps() == 1)
        .allMatch(record -> record.startedAt().isAfter(before))
        .allMatch(record -> !record.finishedAt().orElseThrow().isBefore(record.startedAt()));
    assertThat(deploy()).isEmpty();
  }

  @Test
  void a_failure_says_which_statement_failed_and_what_stands() throws IOException {
    write(
        "1_bad",
        "CREATE TABLE one (id int);\n"
            + "CREATE TABLE two (id int);\n\n"
            + "-- the third\n"
            + "INSERT INTO missing VALUES (1);\n"
            + "CREATE TABLE never (id int);");

    MigrateException failure = failureOf(this::deploy);

    assertThat(failure.error()).isEqualTo(ErrorCode.MIGRATION_FAILED);
    assertThat(failure.parameters()).containsEntry("database_error_code", "1146");
    assertThat(failure)
        .hasMessageContaining("statement 3 of the script")
        .hasMessageContaining("the 2 before it were executed and stay in effect")
        .hasMessageContaining("migration.sql:5:1");
    assertThat(tables()).containsExactly("_prisma_migrations", "one", "two");
    assertThat(records()).singleElement().matches(MigrationRecord::failed);
    assertThat(failureOf(this::deploy).error()).isEqualTo(ErrorCode.FAILED_MIGRATIONS);
  }

  @Test
  void a_syntax_error_is_found_in_its_line() throws IOException {
    write("1_bad", "CREATE TABLE one (id int);\nCREATE TABLE two (\n  id int,\n  nonsense\n);");

    assertThat(failureOf(this::deploy))
        .hasMessageContaining("statement 2 of the script")
        .hasMessageContaining("migration.sql:5:1");
  }

  @Test
  void bodies_of_routines_hold_semicolons() throws IOException {
    write(
        "1_routine",
        "CREATE TABLE t (id int, note text);\n"
            + "CREATE PROCEDURE p() BEGIN INSERT INTO t VALUES (1, 'a;b'); SELECT 1; END;\n"
            + "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW"
            + " IF NEW.id > 1 THEN SET NEW.note = 'big'; END IF;\n"
            + "CALL p();\n"
            + "INSERT INTO t VALUES (2, 'small')");

    assertThat(deploy()).containsExactly("1_routine");

    assertThat(database.query("SELECT note FROM t ORDER BY id")).containsExactly("a;b", "big");
  }

  @Test
  void a_transaction_left_open_is_a_failure_and_undone() throws IOException {
    write("1_table", "CREATE TABLE t (id int);");
    write("2_open", "START TRANSACTION; INSERT INTO t VALUES (1);");

    assertThat(failureOf(this::deploy).error()).isEqualTo(ErrorCode.MIGRATION_FAILED);

    assertThat(database.query("SELECT COUNT(*) FROM t")).containsExactly("0");
  }

  @Test
  void a_script_that_goes_to_another_database_does_not_take_the_records_along() throws IOException {
    write("1_use", "USE information_schema;");
    write("2_next", "CREATE TABLE next_table (id int);");

    assertThat(deploy()).hasSize(2);
    assertThat(tables()).containsExactly("_prisma_migrations", "next_table");
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
    write("1_slow", "CREATE TABLE t (id int); SELECT SLEEP(0.5);");

    CompletableFuture<List<String>> one = CompletableFuture.supplyAsync(this::deploy);
    CompletableFuture<List<String>> other = CompletableFuture.supplyAsync(this::deploy);

    assertThat(List.of(one.get(), other.get()))
        .containsExactlyInAnyOrder(List.of("1_slow"), List.of());
  }

  @Test
  void a_deploy_that_is_held_off_too_long_names_who_holds_it_off() {
    try (Session holder = database.open();
        Session waiting = database.open()) {
      OPERATOR.lock(holder, PATIENT);

      MigrateException failure = failureOf(() -> OPERATOR.lock(waiting, Duration.ofMillis(100)));

      assertThat(failure.error()).isEqualTo(ErrorCode.LOCK_TIMEOUT);
      String id = holder.query("SELECT CONNECTION_ID()", row -> row.getString(1)).get(0);
      assertThat(failure).hasMessageContaining("connection " + id);
    }
  }

  @Test
  void emptying_leaves_neither_tables_nor_views_nor_routines() {
    try (Session session = database.open()) {
      OPERATOR.run(
          session,
          "CREATE TABLE a (id int primary key);"
              + "CREATE TABLE b (id int, FOREIGN KEY (id) REFERENCES a (id));"
              + "CREATE VIEW v AS SELECT * FROM a;"
              + "CREATE PROCEDURE p() BEGIN SELECT 1; END;");

      OPERATOR.empty(session, SCOPE);

      assertThat(OPERATOR.isEmpty(session, SCOPE)).isTrue();
      OPERATOR.run(session, "CREATE PROCEDURE p() BEGIN SELECT 1; END; CREATE TABLE a (id int);");
    }
  }

  @Test
  void a_shadow_database_is_gone_with_its_session() {
    String name;
    try (Session shadow = MariaDbDatabase.CONNECTOR.createShadow(database.target())) {
      name = shadow.query("SELECT DATABASE()", row -> row.getString(1)).get(0);
      assertThat(name).startsWith("prisma_migrate_shadow_db_");
    }
    assertThat(database.query("SHOW DATABASES")).doesNotContain(name);
  }

  @Test
  void troubles_of_connecting_are_told_apart() {
    JdbcTarget target = database.target();
    String place = target.host() + ":" + target.port();

    assertThat(failureTo("mysql://root:wrong@" + place + "/x"))
        .isEqualTo(ErrorCode.AUTHENTICATION_FAILED);
    assertThat(failureTo(MariaDbServer.newDatabaseUrl())).isEqualTo(ErrorCode.DATABASE_MISSING);
    assertThat(failureTo("mysql://root@localhost:1/x")).isEqualTo(ErrorCode.DATABASE_UNREACHABLE);
    assertThat(failureTo("mysql://root@localhost/sys")).isEqualTo(ErrorCode.SYSTEM_DATABASE);
    assertThat(failureTo("mysql://root@localhost:no/x")).isEqualTo(ErrorCode.URL_INVALID);
  }

  private static ErrorCode failureTo(String url) {
    return failureOf(
            () ->
                MariaDbDatabase.CONNECTOR.open(MariaDbDatabase.CONNECTOR.target(url, Path.of(""))))
        .error();
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
    return database.query("SHOW TABLES");
  }

  private static MigrateException failureOf(Runnable work) {
    return catchThrowableOfType(MigrateException.class, work::run);
  }
}
