package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.Deployment.failureOf;
import static io.github.prismamigrate.engine.live.TestServer.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Session;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** What PostgreSQL alone asks of connections and of emptying. */
class PostgresConnectorTest {

  @LiveTest(POSTGRESQL)
  void the_schema_of_the_url_is_entered_and_only_made_to_be_written_to(TestDatabase database) {
    String url = PostgresServer.url(database.target().database()) + "?schema=My%20Schema";
    try (Session session =
        database.connector().open(database.connector().target(url, Path.of("")))) {
      assertThat(session.query("SELECT current_schema()", row -> row.getString(1)))
          .containsOnlyNulls();

      database.operator().createNamespace(session);
      database.operator().createNamespace(session);

      assertThat(session.query("SELECT current_schema()", row -> row.getString(1)))
          .containsExactly("My Schema");
    }
  }

  @LiveTest(POSTGRESQL)
  void a_foreign_connection_sends_scripts_as_a_whole_too(TestDatabase database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.target().jdbcUrl());
    source.setUser(database.target().user());
    source.setPassword(database.target().properties().getOrDefault("password", ""));
    String inserts = "INSERT INTO t VALUES (1);".repeat(1000);
    Operator operator = database.operator();
    try (Session session = database.connector().open(source)) {
      operator.run(session, "CREATE TABLE t (id int)");

      failureOf(() -> operator.run(session, inserts + "INSERT INTO t VALUES ('x')"));

      assertThat(session.query("SELECT count(*) FROM t", row -> row.getInt(1))).containsExactly(0);
    }
  }

  @LiveTest(POSTGRESQL)
  void an_emptied_database_has_no_types_left(TestDatabase database) {
    try (Session session = database.open()) {
      database.operator().run(session, "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (e e);");

      database.operator().empty(session, TestDatabase.SCOPE);

      database.operator().run(session, "CREATE TYPE e AS ENUM ('a')");
    }
  }

  @LiveTest(POSTGRESQL)
  void a_user_who_may_not_drop_the_schema_empties_it_piece_by_piece(TestDatabase database) {
    try (Session session = database.open()) {
      String role = TestServer.freshName();
      session.execute("CREATE ROLE " + role + "; GRANT USAGE, CREATE ON SCHEMA public TO " + role);
      session.execute("SET ROLE " + role);
      session.execute(
          "CREATE TYPE e AS ENUM ('a'); CREATE TABLE p (id int PRIMARY KEY, e e);"
              + " CREATE TABLE c (p int REFERENCES p (id)); CREATE VIEW v AS SELECT * FROM c");

      database.operator().empty(session, TestDatabase.SCOPE);

      assertThat(database.operator().isEmpty(session, TestDatabase.SCOPE)).isTrue();
      session.execute(
          "RESET ROLE; REVOKE ALL ON SCHEMA public FROM " + role + "; DROP ROLE " + role);
    }
  }
}
