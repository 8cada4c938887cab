package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.DatabaseServer;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.MigrateException;

/** How databases are made and removed. */
record SqlServerDatabases(SqlServerConnector connector) implements DatabaseServer {

  @Override
  public Session maintain(JdbcTarget target) {
    return connector.connected(beside(target, SqlServerUrl.MASTER));
  }

  @Override
  public JdbcTarget beside(JdbcTarget target, String database) {
    return SqlServerUrl.otherDatabase(target, database);
  }

  @Override
  public void create(Session session, String database) {
    session.execute("CREATE DATABASE " + SqlServerQuoting.name(database));
  }

  /** Sessions of others are in the way and are ended. */
  @Override
  public void drop(Session session, String database) {
    session.execute(
        """
        IF DB_ID(%1$s) IS NOT NULL
        BEGIN
            ALTER DATABASE %2$s SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
            DROP DATABASE %2$s;
        END"""
            .formatted(SqlServerQuoting.literal(database), SqlServerQuoting.name(database)));
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
