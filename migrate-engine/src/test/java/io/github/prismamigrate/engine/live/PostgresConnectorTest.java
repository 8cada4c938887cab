package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresIntrospector;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresOperator;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.shadow.ShadowReplay;
import io.github.prismamigrate.engine.shadow.ShadowSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresConnectorTest {
  private static final Connector CONNECTOR = PostgresDatabase.CONNECTOR;
  private static final Operator OPERATOR = new PostgresOperator();
  private static final Scope SCOPE = Scope.of(List.of());
  private static final String SHADOWS =
      "SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow_db_%'";

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
  void a_database_is_created_only_where_it_is_missing() {
    assertThat(CONNECTOR.createDatabase(database.target())).isFalse();
    database.close();

    assertThat(failureOf(database::open).error()).isEqualTo(ErrorCode.DATABASE_MISSING);
    assertThat(CONNECTOR.createDatabase(database.target())).isTrue();
  }

  @Test
  void nobody_at_the_port_is_an_unreachable_server() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    MigrateException failure = failureOf(() -> open("postgresql://u:p@localhost:" + port + "/d"));

    assertThat(failure.error()).isEqualTo(ErrorCode.DATABASE_UNREACHABLE);
    assertThat(failure.parameters()).containsEntry("database_port", String.valueOf(port));
  }

  @Test
  void the_schema_of_the_url_is_created_on_connecting() {
    try (Session session = open(urlOf(database) + "?schema=My%20Schema")) {
      assertThat(session.query("SELECT current_schema()", row -> row.getString(1)))
          .containsExactly("My Schema");
    }
  }

  @Test
  void a_foreign_connection_sends_scripts_as_a_whole_too() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.target().jdbcUrl());
    source.setUser(database.target().user());
    source.setPassword(database.target().properties().getOrDefault("password", ""));
    String inserts = "INSERT INTO t VALUES (1);".repeat(1000);
    try (Session session = CONNECTOR.open(source)) {
      OPERATOR.run(session, "CREATE TABLE t (id int)");

      failureOf(() -> OPERATOR.run(session, inserts + "INSERT INTO t VALUES ('x')"));

      assertThat(session.query("SELECT count(*) FROM t", row -> row.getInt(1))).containsExactly(0);
    }
  }

  @Test
  void an_emptied_database_keeps_its_schema_and_nothing_in_it() {
    try (Session session = database.open()) {
      OPERATOR.run(session, "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (e e);");

      OPERATOR.empty(session, SCOPE);

      assertThat(OPERATOR.isEmpty(session, SCOPE)).isTrue();
      OPERATOR.run(session, "CREATE TYPE e AS ENUM ('a')");
    }
  }

  @Test
  void a_user_who_may_not_drop_the_schema_empties_it_piece_by_piece() {
    try (Session session = database.open()) {
      String role = "owner_" + database.target().database();
      session.execute("CREATE ROLE " + role + "; GRANT USAGE, CREATE ON SCHEMA public TO " + role);
      session.execute("SET ROLE " + role);
      session.execute(
          "CREATE TYPE e AS ENUM ('a'); CREATE TABLE p (id int PRIMARY KEY, e e);"
              + " CREATE TABLE c (p int REFERENCES p (id)); CREATE VIEW v AS SELECT * FROM c");

      OPERATOR.empty(session, SCOPE);

      assertThat(OPERATOR.isEmpty(session, SCOPE)).isTrue();
      session.execute(
          "RESET ROLE; REVOKE ALL ON SCHEMA public FROM " + role + "; DROP ROLE " + role);
    }
  }

  @Test
  void a_replay_tells_the_schema_and_leaves_no_database_behind() throws IOException {
    List<Migration> migrations = List.of(migration("1", "CREATE TABLE t (id int);"));

    RelationalSchema schema = replay(migrations);

    assertThat(schema.tables()).extracting(Table::name).extracting("name").containsExactly("t");
    assertThat(shadows()).isEmpty();
    assertThat(database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        .isEmpty();
  }

  @Test
  void a_replay_that_fails_names_the_migration_and_leaves_no_database_behind() throws IOException {
    List<Migration> migrations = List.of(migration("1_bad", "ALTER TABLE missing ADD x int;"));

    MigrateException failure = failureOf(() -> replay(migrations));

    assertThat(failure.error()).isEqualTo(ErrorCode.SHADOW_MIGRATION_FAILED);
    assertThat(failure.parameters()).containsEntry("migration_name", "1_bad");
    assertThat(failure).hasMessageContaining("P1014").hasMessageContaining("missing");
    assertThat(shadows()).isEmpty();
  }

  @Test
  void a_shadow_database_of_ones_own_is_emptied_first_and_keeps_the_replayed_schema()
      throws IOException {
    try (Session session = database.open()) {
      session.execute("CREATE TABLE old (id int)");
    }
    ShadowSource source = ShadowSource.kept(database::open, OPERATOR, SCOPE);

    new ShadowReplay(source, OPERATOR, new PostgresIntrospector())
        .schemaAfter(List.of(migration("1", "CREATE TABLE t (id int);")), SCOPE);

    assertThat(database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        .containsExactly("t");
  }

  private RelationalSchema replay(List<Migration> migrations) {
    ShadowSource source = ShadowSource.created(CONNECTOR, database.target());
    return new ShadowReplay(source, OPERATOR, new PostgresIntrospector())
        .schemaAfter(migrations, SCOPE);
  }

  private Migration migration(String name, String script) throws IOException {
    return new Migration(name, Files.writeString(folder.resolve(name + ".sql"), script));
  }

  private List<String> shadows() {
    return database.query(SHADOWS);
  }

  private static Session open(String url) {
    return CONNECTOR.open(CONNECTOR.target(url, Path.of("")));
  }

  private static String urlOf(PostgresDatabase database) {
    return PostgresServer.url(database.target().database());
  }

  private static MigrateException failureOf(Runnable work) {
    return catchThrowableOfType(MigrateException.class, work::run);
  }
}
