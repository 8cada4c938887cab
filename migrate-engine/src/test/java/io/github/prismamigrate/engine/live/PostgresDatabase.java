package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresConnector;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresFailures;
import java.nio.file.Path;
import java.util.List;

/** A database of PostgreSQL that belongs to one test. */
public record PostgresDatabase(JdbcTarget target) implements AutoCloseable {
  public static final Connector CONNECTOR = new PostgresConnector(new PostgresFailures());

  public static PostgresDatabase create() {
    JdbcTarget target = CONNECTOR.target(PostgresServer.newDatabaseUrl(), Path.of(""));
    CONNECTOR.createDatabase(target);
    return new PostgresDatabase(target);
  }

  public Session open() {
    return CONNECTOR.open(target);
  }

  void execute(String script) {
    try (Session session = open()) {
      session.execute(script);
    }
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
