package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.MigrationRecord;
import java.io.IOException;
import java.nio.file.Files;

/** What deploying migrations does to a database and to its records, on every server. */
class ApplyTest {
  private static final String TABLE = "CREATE TABLE t (id int);\n";

  @LiveTest
  void pending_migrations_are_applied_in_order_and_recorded(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_users", "CREATE TABLE users (id int);\nCREATE TABLE posts (id int);")
            .with("2_index", "-- only one; really\nCREATE INDEX users_id ON users (id)");

    assertThat(deployment.run()).containsExactly("1_users", "2_index");

    assertThat(database.tables()).containsExactlyInAnyOrder("_prisma_migrations", "posts", "users");
    assertThat(deployment.records())
        .allSatisfy(record -> assertThat(record.applied()).isTrue())
        .allSatisfy(record -> assertThat(record.appliedSteps()).isEqualTo(1))
        .allSatisfy(record -> assertThat(record.logs()).isEmpty())
        .allSatisfy(
            record ->
                assertThat(record.finishedAt().orElseThrow()).isAfterOrEqualTo(record.startedAt()))
        .extracting(MigrationRecord::name)
        .containsExactly("1_users", "2_index");
    assertThat(deployment.run()).isEmpty();
  }

  @LiveTest
  void a_script_may_hold_comments_nothing_or_an_unfinished_last_line(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_empty", "")
            .with("2_comment", "-- This is an empty migration.")
            .with("3_rows", "SELECT 1; SELECT '?'; -- end");

    assertThat(deployment.run()).containsExactly("1_empty", "2_comment", "3_rows");
  }

  @LiveTest
  void a_failing_script_is_located_and_leaves_its_record_and_what_the_server_keeps(
      TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_good", TABLE)
            .with(
                "2_bad",
                "CREATE TABLE half (id int);\nINSERT INTO nowhere VALUES (1);\n"
                    + "CREATE TABLE unreached (id int);")
            .with("3_never", "CREATE TABLE never (id int);");

    MigrateException failure = deployment.failure();

    assertThat(failure.error()).isEqualTo(ErrorCode.MIGRATION_FAILED);
    assertThat(failure.parameters())
        .containsEntry("migration_name", "2_bad")
        .containsEntry("database_error_code", database.server().missingTable());
    assertThat(failure).hasMessageContaining("nowhere");
    assertThat(failure.getMessage().contains("migration.sql:2:"))
        .isEqualTo(database.server().locatesFailures());
    if (database.server().undoesFailedScripts()) {
      assertThat(database.tables()).containsExactlyInAnyOrder("_prisma_migrations", "t");
    } else {
      assertThat(database.tables()).containsExactlyInAnyOrder("_prisma_migrations", "half", "t");
    }
    assertThat(deployment.records()).hasSize(2);
    assertThat(deployment.records().get(1))
        .matches(MigrationRecord::failed)
        .satisfies(record -> assertThat(record.logs()).contains(failure.getMessage()));
    assertThat(deployment.failure().error()).isEqualTo(ErrorCode.FAILED_MIGRATIONS);
  }

  @LiveTest
  void a_transaction_that_fails_is_rolled_back_and_its_record_keeps_the_reason(
      TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_table", TABLE)
            .with(
                "2_begin",
                database.server().begin()
                    + "; INSERT INTO t VALUES (1); INSERT INTO nowhere VALUES (1); COMMIT;");

    assertThat(deployment.failure()).hasMessageContaining("nowhere");

    assertThat(database.query("SELECT COUNT(*) FROM t")).containsExactly("0");
    assertThat(deployment.records().get(1).logs().orElseThrow()).contains("nowhere");
  }

  @LiveTest
  void a_transaction_left_open_is_a_failure_and_undone(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_table", TABLE)
            .with("2_open", database.server().begin() + "; INSERT INTO t VALUES (1);")
            .with("3_never", "CREATE TABLE never (id int);");

    assertThat(deployment.failure().error()).isEqualTo(ErrorCode.MIGRATION_FAILED);

    assertThat(database.query("SELECT COUNT(*) FROM t")).containsExactly("0");
    assertThat(database.tables()).containsExactlyInAnyOrder("_prisma_migrations", "t");
    assertThat(deployment.records().get(1)).matches(MigrationRecord::failed);
  }

  @LiveTest
  void a_transaction_of_the_scripts_own_is_recorded_as_applied(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_table", TABLE)
            .with("2_own", database.server().begin() + "; INSERT INTO t VALUES (1); COMMIT;");

    assertThat(deployment.run()).hasSize(2);
    assertThat(database.query("SELECT COUNT(*) FROM t")).containsExactly("1");
    assertThat(deployment.records()).allMatch(MigrationRecord::applied);
  }

  @LiveTest
  void a_missing_script_stops_the_deployment_before_anything_is_changed(TestDatabase database)
      throws IOException {
    Deployment deployment = new Deployment(database).with("1_good", TABLE);
    Files.createDirectories(deployment.folder().resolve("2_nothing"));

    MigrateException failure = deployment.failure();

    assertThat(failure.error()).isEqualTo(ErrorCode.SCRIPT_MISSING);
    assertThat(failure)
        .hasMessageContaining(deployment.folder().resolve("2_nothing/migration.sql").toString());
    assertThat(database.tables()).isEmpty();
  }

  @LiveTest
  void a_database_with_tables_and_without_records_is_refused(TestDatabase database) {
    database.run("CREATE TABLE other (id int)");

    assertThat(new Deployment(database).with("1_good", TABLE).failure().error())
        .isEqualTo(ErrorCode.DATABASE_NOT_EMPTY);
    assertThat(database.tables()).containsExactly("other");
  }
}
