package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.script.Quoting;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** How to get to a database of MySQL or MariaDB. */
public final class MySqlConnector implements Connector {
  private static final String DESCRIBE =
      SqlResource.read(MySqlConnector.class, "describe_connection.sql");

  /** The driver adds a mode of its own, in which names of functions are no names of columns. */
  private static final String SERVERS_OWN_MODE = "SET SESSION sql_mode = @@GLOBAL.sql_mode";

  private final Failures failures;

  public MySqlConnector(Failures failures) {
    this.failures = failures;
  }

  @Override
  public JdbcTarget target(String url, Path baseDirectory) {
    return MySqlUrl.parse(url, baseDirectory);
  }

  @Override
  public Session open(JdbcTarget target) {
    return prepared(Session.open(target, failures));
  }

  @Override
  public Session open(DataSource dataSource) {
    return prepared(Session.open(dataSource, MySqlConnector::describe, failures));
  }

  private static Session prepared(Session session) {
    try {
      session.execute(SERVERS_OWN_MODE);
      return session;
    } catch (MigrateException failure) {
      session.close();
      throw failure;
    }
  }

  private static JdbcTarget describe(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(DESCRIBE)) {
      row.next();
      return new JdbcTarget(
          MySqlUrl.DRIVER,
          "a data source",
          Map.of("user", row.getString("user_name")),
          row.getString("host"),
          row.getInt("port"),
          Optional.ofNullable(row.getString("current_database")).orElse(""),
          Optional.empty());
    }
  }

  @Override
  public boolean createDatabase(JdbcTarget target) {
    try {
      open(target).close();
      return false;
    } catch (MigrateException failure) {
      if (failure.error() != ErrorCode.DATABASE_MISSING) {
        throw failure;
      }
      return create(target);
    }
  }

  private boolean create(JdbcTarget target) {
    try (Session server = Session.open(MySqlUrl.server(target), failures)) {
      server.execute(
          "CREATE DATABASE "
              + Quoting.BACKTICK.quote(target.database())
              + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
      return true;
    } catch (MigrateException failure) {
      // Somebody else was faster: a missing database and a present one are told apart only now.
      if (failure.error() == ErrorCode.DATABASE_EXISTS) {
        return false;
      }
      throw failure;
    }
  }

  @Override
  public void dropDatabase(JdbcTarget target) {
    try (Session server = Session.open(MySqlUrl.server(target), failures)) {
      drop(server, target.database());
    }
  }

  private static void drop(Session session, String database) {
    session.execute("DROP DATABASE IF EXISTS " + Quoting.BACKTICK.quote(database));
  }

  @Override
  public Session createShadow(JdbcTarget main) {
    Session beside = Session.open(main, failures);
    try {
      JdbcTarget shadow =
          MySqlUrl.otherDatabase(main, "prisma_migrate_shadow_db_" + UUID.randomUUID());
      createShadow(beside, shadow.database());
      return openShadow(beside, shadow);
    } catch (MigrateException failure) {
      beside.close();
      throw failure;
    }
  }

  private static void createShadow(Session beside, String database) {
    try {
      beside.execute("CREATE DATABASE " + Quoting.BACKTICK.quote(database));
    } catch (MigrateException failure) {
      throw MigrateException.of(
          ErrorCode.SHADOW_NOT_CREATED, Map.of("inner_error", failure.getMessage()), failure);
    }
  }

  private Session openShadow(Session beside, JdbcTarget shadow) {
    try {
      return open(shadow).closingWith(() -> dropShadow(beside, shadow.database()));
    } catch (MigrateException failure) {
      drop(beside, shadow.database());
      throw failure;
    }
  }

  private static void dropShadow(Session beside, String database) {
    try (beside) {
      drop(beside, database);
    }
  }
}
