package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dataloss.RowCounter;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.mysql.MySqlDialect;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresDialect;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteDialect;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerDialect;
import io.github.prismamigrate.engine.live.MariaDbServer;
import io.github.prismamigrate.engine.live.PostgresServer;
import io.github.prismamigrate.engine.live.SqlServerServer;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A throw-away database for one recorded case.
 *
 * @param dialect as the server speaks it
 * @param recording the file that holds what was recorded with such a server
 */
record DevDatabase(Session session, Dialect dialect, String recording) implements AutoCloseable {
  private static final String EXPECTED_DEV = "expected-dev.sql";
  private static final Map<String, Server> SERVERS =
      Map.of(
          "sqlserver",
          new Server(new SqlServerDialect(), SqlServerServer::url, EXPECTED_DEV),
          "postgresql",
          new Server(new PostgresDialect(), () -> PostgresServer.url("postgres"), EXPECTED_DEV),
          "sqlite",
          new Server(new SqliteDialect(), () -> "file:./target/dev.db", EXPECTED_DEV),
          "mysql",
          new Server(
              new MySqlDialect(), () -> MariaDbServer.url("test"), "expected-mariadb-dev.sql"));

  /** Whether tests can reach a database of {@code provider}. */
  static boolean exists(String provider) {
    return SERVERS.containsKey(provider);
  }

  /** A database for a case in a folder that is named after its provider. */
  static DevDatabase of(GoldenCase golden) throws IOException {
    Server server = SERVERS.get(golden.path().getParent().getFileName().toString());
    Connector connector = server.dialect().connector();
    JdbcTarget target = connector.target(server.url().get(), Path.of(""));
    Optional<String> namespace = golden.setting("schema").or(target::namespace);
    Session session = connector.createShadow(within(namespace, target));
    Dialect tuned = server.dialect().tunedTo(server.dialect().operator().profile(session));
    return new DevDatabase(session, tuned, server.recording());
  }

  private static JdbcTarget within(Optional<String> namespace, JdbcTarget target) {
    return new JdbcTarget(
        target.driver(),
        target.jdbcUrl(),
        target.properties(),
        target.host(),
        target.port(),
        target.database(),
        namespace);
  }

  Stages stages() {
    return Stages.of(dialect);
  }

  void run(String script) {
    dialect.operator().run(session, script);
  }

  /** What is there, in the namespaces that {@code next} names. */
  RelationalSchema read(RelationalSchema next) {
    return dialect.introspector().read(session, Scope.of(next.namespaces()));
  }

  RowCounter rows() {
    return new CountedRows(session);
  }

  @Override
  public void close() {
    session.close();
  }

  private record Server(Dialect dialect, Supplier<String> url, String recording) {}
}
