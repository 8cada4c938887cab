package io.github.prismamigrate.engine.dialect.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.error.MigrateException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlServerScriptTest {
  private static final SQLException LATE = new SQLException("late", "S0001", 547);

  @Test
  void every_result_is_read() {
    BatchOfResults batch = new BatchOfResults(List.of(1, 2, 3));

    run(batch);

    assertThat(batch.unread()).isZero();
  }

  @Test
  void an_error_behind_other_results_fails_the_script() {
    BatchOfResults batch = new BatchOfResults(List.of(1, 2, LATE));

    assertThat(failure(batch)).hasMessageContaining("late");
  }

  @Test
  void results_behind_an_error_are_read_so_that_the_server_runs_the_rest() {
    BatchOfResults batch = new BatchOfResults(List.of(LATE, 1, 2));

    assertThat(failure(batch)).hasMessageContaining("late");
    assertThat(batch.unread()).isZero();
  }

  @Test
  void of_several_errors_the_first_counts() {
    SQLException next = new SQLException("next", "S0001", 208);

    assertThat(failure(new BatchOfResults(List.of(1, LATE, next)))).hasMessageContaining("late");
  }

  @Test
  void nothing_is_read_behind_a_lost_connection() {
    BatchOfResults batch = new BatchOfResults(List.of(1, new SQLException("lost", "08S01"), 2));

    assertThat(failure(batch)).isNotNull();
    assertThat(batch.unread()).isEqualTo(1);
  }

  @Test
  void a_transaction_left_open_is_undone_and_a_failure() {
    BatchOfResults batch = new BatchOfResults(List.of(1)).leavingOpen();

    assertThat(failure(batch)).hasMessageContaining("opened a transaction");
    assertThat(batch.sent()).contains("IF @@TRANCOUNT > 0 ROLLBACK");
  }

  @Test
  void after_every_script_the_session_is_back_in_its_database() {
    BatchOfResults good = new BatchOfResults(List.of(1));
    BatchOfResults bad = new BatchOfResults(List.of(LATE));

    run(good);
    failure(bad);

    assertThat(good.sent().get(good.sent().size() - 1)).startsWith("USE [");
    assertThat(bad.sent().get(bad.sent().size() - 1)).startsWith("USE [");
  }

  @Test
  void what_a_script_set_is_unset_before_anything_else_is_asked() {
    BatchOfResults good = new BatchOfResults(List.of(1));
    BatchOfResults bad = new BatchOfResults(List.of(LATE));

    run(good);
    failure(bad);

    assertThat(good.sent().get(1)).startsWith("SET NOEXEC OFF;");
    assertThat(bad.sent().get(1)).startsWith("SET NOEXEC OFF;");
  }

  private static void run(BatchOfResults batch) {
    new SqlServerScript().run(batch.session(), BatchOfResults.SCRIPT);
  }

  private static MigrateException failure(BatchOfResults batch) {
    return catchThrowableOfType(MigrateException.class, () -> run(batch));
  }
}
