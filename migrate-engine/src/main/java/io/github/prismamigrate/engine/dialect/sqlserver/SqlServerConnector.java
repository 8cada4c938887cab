package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** How to get to a database of SQL Server. */
public final class SqlServerConnector implements Connector {
  /** Where nobody creates a database with a statement alone. */
  private static final String AZURE = ".database.windows.net";

  private final Failures failures;

  public SqlServerConnector(Failures failures) {
    this.failures = failures;
  }

  @Override
  public JdbcTarget target(String url, Path baseDirectory) {
    return SqlServerUrl.parse(url, baseDirectory);
  }

  @Override
  public Session open(JdbcTarget target) {
    Session session = Session.open(target, failures);
    try {
      Optional.ofNullable(target.properties().get(SqlServerParameters.ISOLATION_LEVEL))
          .ifPresent(level -> session.execute("SET TRANSACTION ISOLATION LEVEL " + level));
      return session;
    } catch (MigrateException failure) {
      session.close();
      throw failure;
    }
  }

  @Override
  public Session open(DataSource dataSource) {
    return Session.open(dataSource, SqlServerConnector::describe, failures);
  }

  private static JdbcTarget describe(Connection connection) throws SQLException {
    String query = SqlResource.read(SqlServerConnector.class, "describe_connection.sql");
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return new JdbcTarget(
          SqlServerUrl.DRIVER,
          "a data source",
          Map.of("user", row.getString("user_name")),
          row.getString("host"),
          row.getInt("port"),
          row.getString("database_name"),
          Optional.of(row.getString("namespace")));
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
    try (Session master = master(target)) {
      master.execute("CREATE DATABASE " + SqlServerQuoting.name(target.database()));
    } catch (MigrateException failure) {
      // Somebody else was faster: a missing database and a present one are told apart only now.
      if (failure.error() == ErrorCode.DATABASE_EXISTS) {
        return false;
      }
      throw failure;
    }
    openWithNamespace(target).close();
    return true;
  }

  private Session master(JdbcTarget target) {
    return Session.open(SqlServerUrl.otherDatabase(target, SqlServerUrl.MASTER), failures);
  }

  /** Opens a new database, which has no schemas but those of the server. */
  private Session openWithNamespace(JdbcTarget target) {
    Session session = open(target);
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

  @Override
  public void dropDatabase(JdbcTarget target) {
    if (target.database().equalsIgnoreCase(SqlServerUrl.MASTER)) {
      throw MigrateException.of(
          ErrorCode.SYSTEM_DATABASE, Map.of("database_name", target.database()));
    }
    try (Session master = master(target)) {
      drop(master, target.database());
    }
  }

  /** Sessions of others are in the way and are ended. */
  private static void drop(Session session, String database) {
    session.execute(
        """
        IF DB_ID(%1$s) IS NOT NULL
        BEGIN
            ALTER DATABASE %2$s SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
            DROP DATABASE %2$s;
        END"""
            .formatted(SqlServerQuoting.literal(database), SqlServerQuoting.name(database)));
  }

  @Override
  public Session createShadow(JdbcTarget main) {
    if (main.host().toLowerCase(Locale.ROOT).endsWith(AZURE)) {
      throw MigrateException.of(ErrorCode.SHADOW_NOT_POSSIBLE, Map.of());
    }
    Session beside = Session.open(main, failures);
    try {
      JdbcTarget shadow =
          SqlServerUrl.otherDatabase(main, "prisma_migrate_shadow_db_" + UUID.randomUUID());
      createShadow(beside, shadow.database());
      return openShadow(beside, shadow);
    } catch (MigrateException failure) {
      beside.close();
      throw failure;
    }
  }

  private static void createShadow(Session beside, String database) {
    try {
      beside.execute("CREATE DATABASE " + SqlServerQuoting.name(database));
    } catch (MigrateException failure) {
      throw MigrateException.of(
          ErrorCode.SHADOW_NOT_CREATED, Map.of("inner_error", failure.getMessage()), failure);
    }
  }

  private Session openShadow(Session beside, JdbcTarget shadow) {
    try {
      return openWithNamespace(shadow).closingWith(() -> dropShadow(beside, shadow.database()));
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
