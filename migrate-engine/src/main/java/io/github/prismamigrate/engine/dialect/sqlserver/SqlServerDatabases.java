package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.DatabaseServer;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.MigrateException;

/** How databases are made and removed. */
record SqlServerDatabases(SqlServerConnector connector) implements DatabaseServer {
  private static final String MODEL_IN_USE = "1807";
  private static final int ATTEMPTS = 10;

  @Override
  public Session maintain(JdbcTarget target) {
    return connector.connected(beside(target, SqlServerUrl.MASTER));
  }

  @Override
  public JdbcTarget beside(JdbcTarget target, String database) {
    return SqlServerUrl.otherDatabase(target, database);
  }

  /** A new database is a copy of one that only one session at a time may copy. */
  @Override
  public void create(Session session, String database) {
    String statement = "CREATE DATABASE " + SqlServerQuoting.name(database);
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        session.execute(statement);
        return;
      } catch (MigrateException failure) {
        if (!MODEL_IN_USE.equals(failure.parameters().get(Failures.DATABASE_ERROR_CODE))) {
          throw failure;
        }
        session.execute("WAITFOR DELAY '00:00:01'");
      }
    }
    session.execute(statement);
  }

  /**
   * Sessions of others are in the way and are ended; a database of Azure waits for no one, and has
   * no mode of a single user.
   */
  @Override
  public void drop(Session session, String database) {
    session.execute(
        """
        IF DB_ID(%1$s) IS NOT NULL
        BEGIN
            IF CAST(SERVERPROPERTY('EngineEdition') AS INT) <> 5
                EXEC(N'ALTER DATABASE %3$s SET SINGLE_USER WITH ROLLBACK IMMEDIATE');
            DROP DATABASE %2$s;
        END"""
            .formatted(
                SqlServerQuoting.literal(database),
                SqlServerQuoting.name(database),
                SqlServerQuoting.name(database).replace("'", "''")));
  }

  /** A new database has no schemas but those of the server. */
  @Override
  public Session openNew(JdbcTarget target) {
    Session session = connector.open(target);
    try {
      target
          .namespace()
          .filter(namespace -> !namespace.equals(SqlServerMappingRules.DEFAULT_NAMESPACE))
          .ifPresent(
              namespace -> session.execute("CREATE SCHEMA " + SqlServerQuoting.name(namespace)));
      return session;
    } catch (MigrateException failure) {
      session.close();
      throw failure;
    }
  }
}
