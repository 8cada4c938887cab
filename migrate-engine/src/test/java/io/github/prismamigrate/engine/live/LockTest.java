package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.Deployment.PATIENT;
import static io.github.prismamigrate.engine.live.Deployment.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** How migrating processes keep each other out, on every server. */
class LockTest {

  @LiveTest
  void of_two_deploys_at_once_one_applies_and_the_other_finds_nothing_to_do(TestDatabase database) {
    assumeTrue(database.server().hasLocks(), "there are no locks");
    Deployment deployment =
        new Deployment(database)
            .with("1_table", "CREATE TABLE t (id int);")
            .with("2_index", "CREATE INDEX i ON t (id);");
    CompletableFuture<List<String>> one;
    CompletableFuture<List<String>> other;

    try (Session holder = database.open()) {
      database.operator().lock(holder, PATIENT);
      one = CompletableFuture.supplyAsync(deployment::run);
      other = CompletableFuture.supplyAsync(deployment::run);
    }

    assertThat(List.of(one.join(), other.join()))
        .containsExactlyInAnyOrder(List.of("1_table", "2_index"), List.of());
  }

  @LiveTest
  void a_session_that_is_held_off_too_long_names_who_holds_it_off(TestDatabase database) {
    assumeTrue(database.server().hasLocks(), "there are no locks");
    try (Session waiting = database.open();
        Session holder = database.open()) {
      database.operator().lock(holder, PATIENT);

      MigrateException failure =
          failureOf(() -> database.operator().lock(waiting, Duration.ofMillis(300)));

      assertThat(failure.error()).isEqualTo(ErrorCode.LOCK_TIMEOUT);
      database
          .server()
          .sessionNumber()
          .map(query -> holder.query(query, row -> row.getString(1)).get(0))
          .ifPresent(number -> assertThat(failure).hasMessageContaining(number));
    }
  }

  @LiveTest
  void a_lock_ends_with_its_session(TestDatabase database) {
    try (Session holder = database.open()) {
      database.operator().lock(holder, PATIENT);
    }
    try (Session next = database.open()) {
      database.operator().lock(next, Duration.ofMillis(300));
    }
    assertThat(new Deployment(database).with("1", "CREATE TABLE t (id int)").run()).hasSize(1);
  }
}
