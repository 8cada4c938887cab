package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dataloss.RowCounter;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresConnector;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresFailures;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresIntrospector;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresOperator;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteConnector;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteFailures;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteIntrospector;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteOperator;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerConnector;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerFailures;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerIntrospector;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerOperator;
import io.github.prismamigrate.engine.live.PostgresServer;
import io.github.prismamigrate.engine.live.SqlServerServer;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A throw-away database for one recorded case. */
record DevDatabase(Session session, Server server) implements AutoCloseable {
  private static final Map<String, Server> SERVERS =
      Map.of(
          "sqlserver",
          new Server(
              new SqlServerConnector(new SqlServerFailures()),
              new SqlServerIntrospector(),
              new SqlServerOperator(),
              SqlServerServer::url),
          "postgresql",
          new Server(
              new PostgresConnector(new PostgresFailures()),
              new PostgresIntrospector(),
              new PostgresOperator(),
              () -> PostgresServer.url("postgres")),
          "sqlite",
          new Server(
              new SqliteConnector(new SqliteFailures()),
              new SqliteIntrospector(),
              new SqliteOperator(),
              () -> "file:./target/dev.db"));

  /** Whether tests can reach a database of {@code provider}. */
  static boolean exists(String provider) {
    return SERVERS.containsKey(provider);
  }

  /** A database for a case in a folder that is named after its provider. */
  static DevDatabase of(GoldenCase golden) throws IOException {
    Server server = SERVERS.get(golden.path().getParent().getFileName().toString());
    Connector connector = server.connector();
    JdbcTarget target = connector.target(server.url().get(), Path.of(""));
    Optional<String> namespace = golden.setting("schema").or(target::namespace);
    return new DevDatabase(connector.createShadow(within(namespace, target)), server);
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

  void run(String script) {
    server.operator().run(session, script);
  }

  /** What is there, in the namespaces that {@code next} names. */
  RelationalSchema read(RelationalSchema next) {
    return server.introspector().read(session, Scope.of(next.namespaces()));
  }

  RowCounter rows() {
    return new CountedRows(session);
  }

  @Override
  public void close() {
    session.close();
  }

  private record Server(
      Connector connector, Introspector introspector, Operator operator, Supplier<String> url) {}
}
