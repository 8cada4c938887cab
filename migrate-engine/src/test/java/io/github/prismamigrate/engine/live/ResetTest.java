package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Session;
import java.util.List;

/** What is left of a database that was emptied, on every server. */
class ResetTest {
  private static final List<String> CONTENT =
      List.of(
          "CREATE TABLE p (id int NOT NULL PRIMARY KEY, self int REFERENCES p (id))",
          "CREATE TABLE c (id int, CONSTRAINT fk FOREIGN KEY (id) REFERENCES p (id))",
          "CREATE INDEX i ON c (id)",
          "CREATE VIEW v AS SELECT id FROM p",
          "CREATE VIEW w AS SELECT id FROM v");

  @LiveTest
  void an_emptied_database_has_neither_tables_nor_views_and_takes_them_again(
      TestDatabase database) {
    CONTENT.forEach(database::run);
    try (Session session = database.open()) {
      assertThat(database.operator().isEmpty(session, TestDatabase.SCOPE)).isFalse();

      database.operator().empty(session, TestDatabase.SCOPE);

      assertThat(database.operator().isEmpty(session, TestDatabase.SCOPE)).isTrue();
      CONTENT.forEach(statement -> database.operator().run(session, statement));
    }
    assertThat(database.tables()).containsExactlyInAnyOrder("p", "c");
    assertThat(database.read().views()).hasSize(2);
  }

  @LiveTest
  void an_empty_database_can_be_emptied(TestDatabase database) {
    try (Session session = database.open()) {
      database.operator().empty(session, TestDatabase.SCOPE);

      assertThat(database.operator().isEmpty(session, TestDatabase.SCOPE)).isTrue();
    }
  }

  @LiveTest
  void a_history_can_be_deployed_again_after_the_database_was_emptied(TestDatabase database) {
    Deployment deployment = new Deployment(database).with("1", "CREATE TABLE t (id int)");
    assertThat(deployment.run()).containsExactly("1");
    try (Session session = database.open()) {
      database.operator().empty(session, TestDatabase.SCOPE);
    }

    assertThat(deployment.run()).containsExactly("1");
    assertThat(deployment.records()).hasSize(1);
  }
}
