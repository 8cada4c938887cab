package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.mysql.MySqlDialect;
import java.nio.file.Path;
import java.util.List;

/** A database of MariaDB that belongs to one test. */
record MariaDbDatabase(JdbcTarget target) implements AutoCloseable {
  private static final Dialect DIALECT = new MySqlDialect();
  static final Connector CONNECTOR = DIALECT.connector();

  static MariaDbDatabase create() {
    JdbcTarget target = CONNECTOR.target(MariaDbServer.newDatabaseUrl(), Path.of(""));
    CONNECTOR.createDatabase(target);
    return new MariaDbDatabase(target);
  }

  Session open() {
    return CONNECTOR.open(target);
  }

  /** The dialect as the server of {@code session} speaks it. */
  static Dialect dialect(Session session) {
    return DIALECT.tunedTo(DIALECT.operator().profile(session));
  }

  /** The first column of the rows, as text. */
  List<String> query(String sql) {
    try (Session session = open()) {
      return session.query(sql, row -> String.valueOf(row.getString(1)));
    }
  }

  @Override
  public void close() {
    CONNECTOR.dropDatabase(target);
  }
}
