package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dataloss.RowCounter;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.live.TestDatabase;
import io.github.prismamigrate.engine.live.TestServer;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A throw-away database for one recorded case.
 *
 * @param dialect as the server speaks it
 * @param recording the file that holds what was recorded with such a server
 */
record DevDatabase(Session session, Dialect dialect, String recording) implements AutoCloseable {
  /** A database for a case in a folder that is named after its provider. */
  static DevDatabase of(GoldenCase golden) throws IOException {
    return of(golden.provider(), golden.setting("schema"));
  }

  /** A database of {@code provider}, in the namespace that it takes by itself, for a long time. */
  static DevDatabase of(String provider) {
    TestServer server = TestServer.of(provider);
    TestDatabase database = TestDatabase.on(server);
    Session session = database.open().closingWith(database::close);
    return new DevDatabase(session, server.dialect(session), recording(server));
  }

  private static DevDatabase of(String provider, Optional<String> schema) {
    TestServer server = TestServer.of(provider);
    Connector connector = server.dialect().connector();
    JdbcTarget target = connector.target(server.existingUrl(), Path.of(""));
    Optional<String> namespace = schema.or(target::namespace);
    Session session = connector.createShadow(within(namespace, target));
    return new DevDatabase(session, server.dialect(session), recording(server));
  }

  private static String recording(TestServer server) {
    return server == TestServer.MARIADB ? "expected-mariadb-dev.sql" : "expected-dev.sql";
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

  /** What is there, in the namespaces that {@code next} names, and extensions if it has some. */
  RelationalSchema read(RelationalSchema next) {
    boolean extensions = !next.extensions().isEmpty();
    return dialect
        .introspector()
        .read(session, new Scope(next.namespaces(), Set.of(), Set.of(), extensions));
  }

  RowCounter rows() {
    return new CountedRows(session);
  }

  @Override
  public void close() {
    session.close();
  }
}
