package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.DatabaseServer;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.script.Quoting;

/** How databases are made and removed. */
record MySqlDatabases(MySqlConnector connector, Failures failures) implements DatabaseServer {

  @Override
  public Session maintain(JdbcTarget target) {
    return Session.open(MySqlUrl.server(target), failures);
  }

  @Override
  public JdbcTarget beside(JdbcTarget target, String database) {
    return MySqlUrl.otherDatabase(target, database);
  }

  @Override
  public void create(Session session, String database) {
    session.execute(
        "CREATE DATABASE "
            + Quoting.BACKTICK.quote(database)
            + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
  }

  /** With the defaults of the server, on which the real database may rest too. */
  @Override
  public void createShadow(Session session, String database) {
    session.execute("CREATE DATABASE " + Quoting.BACKTICK.quote(database));
  }

  @Override
  public void drop(Session session, String database) {
    session.execute("DROP DATABASE IF EXISTS " + Quoting.BACKTICK.quote(database));
  }

  @Override
  public Session openNew(JdbcTarget target) {
    return connector.open(target);
  }
}
