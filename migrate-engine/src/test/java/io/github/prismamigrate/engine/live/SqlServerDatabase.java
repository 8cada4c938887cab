package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerConnector;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerFailures;
import java.nio.file.Path;
import java.util.List;

/** A database of SQL Server that belongs to one test. */
record SqlServerDatabase(JdbcTarget target) implements AutoCloseable {
  static final Connector CONNECTOR = new SqlServerConnector(new SqlServerFailures());

  static SqlServerDatabase create() {
    JdbcTarget target = CONNECTOR.target(SqlServerServer.newDatabaseUrl(), Path.of(""));
    CONNECTOR.createDatabase(target);
    return new SqlServerDatabase(target);
  }

  Session open() {
    return CONNECTOR.open(target);
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
