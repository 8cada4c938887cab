package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.Deployment.failureOf;
import static io.github.prismamigrate.engine.live.TestServer.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What files of SQLite alone can do. */
class SqliteApplyTest {

  @LiveTest(SQLITE)
  void a_missing_file_is_a_missing_database_and_not_a_new_one(TestDatabase database) {
    JdbcTarget missing = database.connector().target("file:./data/new.db", database.folder());

    assertThat(failureOf(() -> database.connector().open(missing)).error())
        .isEqualTo(ErrorCode.DATABASE_MISSING);
    assertThat(Path.of(missing.database())).doesNotExist();
    assertThat(database.connector().createDatabase(missing)).isTrue();
  }

  @LiveTest(SQLITE)
  void a_folder_is_no_database(TestDatabase database) {
    assertThat(failureOf(() -> database.connector().target("file:.", database.folder())).error())
        .isEqualTo(ErrorCode.URL_INVALID);
  }

  @LiveTest(SQLITE)
  void times_are_recorded_as_numbers(TestDatabase database) {
    new Deployment(database).with("1", "SELECT 1").run();

    assertThat(database.query("SELECT typeof(finished_at) FROM _prisma_migrations"))
        .containsOnly("integer");
  }

  @LiveTest(SQLITE)
  void a_violated_constraint_keeps_its_extended_code(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1", "CREATE TABLE a (id INTEGER PRIMARY KEY); INSERT INTO a VALUES (1), (1);");

    assertThat(deployment.failure().parameters())
        .containsEntry("database_error_code", "1555")
        .containsEntry("database_error", "UNIQUE constraint failed: a.id");
  }

  @LiveTest(SQLITE)
  void a_transaction_undoes_what_it_created(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1", "BEGIN; CREATE TABLE a (id INTEGER); INSERT INTO missing VALUES (1);");

    assertThat(deployment.failure()).hasMessageContaining("no such table: missing");
    assertThat(database.tables()).containsExactly("_prisma_migrations");
  }

  @LiveTest(SQLITE)
  void foreign_keys_are_enforced_even_after_a_script_has_switched_them_off(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1", "CREATE TABLE p (id INTEGER PRIMARY KEY); PRAGMA foreign_keys = OFF;")
            .with("2", "CREATE TABLE c (p INTEGER REFERENCES p (id)); INSERT INTO c VALUES (7);");

    assertThat(deployment.failure()).hasMessageContaining("FOREIGN KEY constraint failed");
  }

  @LiveTest(SQLITE)
  void who_waits_for_the_lock_does_not_keep_others_from_their_work(TestDatabase database) {
    try (Session writing = database.open();
        Session waiting = database.open()) {
      writing.executeAll("BEGIN IMMEDIATE; CREATE TABLE a (id INTEGER)");

      ErrorCode failure =
          failureOf(() -> database.operator().lock(waiting, Duration.ofMillis(50))).error();
      writing.executeAll("COMMIT");

      assertThat(failure).isEqualTo(ErrorCode.LOCK_TIMEOUT);
      assertThat(database.tables()).containsExactly("a");
    }
  }

  @LiveTest(SQLITE)
  void a_file_with_a_log_beside_it_is_locked_as_well(TestDatabase database) {
    try (Session holder = database.open();
        Session waiting = database.open()) {
      holder.query("PRAGMA journal_mode = WAL", row -> row.getString(1));
      database.operator().lock(holder, Duration.ofSeconds(1));

      assertThat(failureOf(() -> database.operator().lock(waiting, Duration.ofMillis(50))).error())
          .isEqualTo(ErrorCode.LOCK_TIMEOUT);
    }
  }

  @LiveTest(SQLITE)
  void times_written_by_others_are_understood(TestDatabase database) {
    Deployment deployment = new Deployment(database).with("1", "SELECT 1");
    deployment.run();
    for (String time :
        List.of(
            "2024-01-02T03:04:05.000+00:00",
            "2024-01-02 03:04:05",
            "Tue, 2 Jan 2024 03:04:05 GMT")) {
      try (Session session = database.open()) {
        session.update("UPDATE _prisma_migrations SET started_at = ?", time);
      }

      assertThat(deployment.records().get(0).startedAt()).hasToString("2024-01-02T03:04:05Z");
    }
  }

  @LiveTest(SQLITE)
  void an_emptied_database_has_not_even_the_tables_of_the_library_itself(TestDatabase database) {
    database.run(
        "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO a DEFAULT VALUES;");
    try (Session session = database.open()) {
      database.operator().empty(session, TestDatabase.SCOPE);

      assertThat(session.query("SELECT name FROM sqlite_master", row -> row.getString(1)))
          .isEmpty();
    }
    assertThat(database.query("PRAGMA integrity_check")).containsExactly("ok");
  }
}
