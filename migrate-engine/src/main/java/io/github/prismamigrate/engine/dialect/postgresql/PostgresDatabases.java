package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.DatabaseServer;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;
import java.util.Map;

/** How databases are made and removed. */
record PostgresDatabases(PostgresConnector connector, Failures failures) implements DatabaseServer {
  /** Databases of which every server has one, and from which others can be created. */
  private static final List<String> MAINTENANCE = List.of("postgres", "template1", "defaultdb");

  /** Reported by servers that do not know a word. */
  private static final String SYNTAX_ERROR = "42601";

  @Override
  public Session maintain(JdbcTarget target) {
    for (String database : MAINTENANCE) {
      try {
        return Session.open(beside(target, database), failures);
      } catch (MigrateException failure) {
        if (failure.error() != ErrorCode.DATABASE_MISSING) {
          throw failure;
        }
      }
    }
    throw MigrateException.of(
        ErrorCode.DATABASE_ERROR,
        Map.of(Failures.DATABASE_ERROR, "the server has none of the databases " + MAINTENANCE));
  }

  @Override
  public JdbcTarget beside(JdbcTarget target, String database) {
    return PostgresUrl.otherDatabase(target, database);
  }

  @Override
  public void create(Session session, String database) {
    session.execute("CREATE DATABASE " + PostgresQuoting.name(database));
  }

  @Override
  public void drop(Session session, String database) {
    String drop = "DROP DATABASE IF EXISTS " + PostgresQuoting.name(database);
    try {
      session.execute(drop + " WITH (FORCE)");
    } catch (MigrateException failure) {
      if (!SYNTAX_ERROR.equals(failure.parameters().get(Failures.DATABASE_ERROR_CODE))) {
        throw failure;
      }
      // Servers before version 13 cannot end the sessions of others and do not know the word.
      session.execute(drop);
    }
  }

  @Override
  public Session openNew(JdbcTarget target) {
    Session session = connector.open(target);
    try {
      PostgresNamespaces.create(session);
      return session;
    } catch (MigrateException failure) {
      session.close();
      throw failure;
    }
  }
}
