package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.ServerDatabases;
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
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** How to get to a database of SQL Server. */
public final class SqlServerConnector implements Connector {
  /** Where nobody creates a database with a statement alone. */
  private static final String AZURE = ".database.windows.net";

  private final Failures failures;
  private final ServerDatabases databases;

  public SqlServerConnector(Failures failures) {
    this.failures = failures;
    this.databases = new ServerDatabases(new SqlServerDatabases(this), this::open, failures);
  }

  @Override
  public JdbcTarget target(String url, Path baseDirectory) {
    return SqlServerUrl.parse(url, baseDirectory);
  }

  @Override
  public String driverUrl(JdbcTarget target) {
    return target.jdbcUrl()
        + target
            .settings(value -> "{" + value.replace("}", "}}") + "}")
            .map(setting -> ";" + setting)
            .collect(Collectors.joining());
  }

  @Override
  public Session open(JdbcTarget target) {
    Session session = connected(target);
    try {
      Optional.ofNullable(target.properties().get(SqlServerParameters.ISOLATION_LEVEL))
          .ifPresent(level -> session.execute("SET TRANSACTION ISOLATION LEVEL " + level));
      return session;
    } catch (MigrateException failure) {
      session.close();
      throw failure;
    }
  }

  /**
   * Connects. The driver would wait for the first answer of a server for ever, whatever the time
   * for logging in, so that reading is limited until there is a connection.
   */
  Session connected(JdbcTarget target) {
    Map<String, String> settings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    settings.putAll(target.properties());
    if (settings.containsKey(SqlServerParameters.SOCKET_TIMEOUT)) {
      return Session.open(target, failures);
    }
    String limit = settings.get(SqlServerParameters.LOGIN_TIMEOUT) + "000";
    Session session =
        Session.open(target.with(SqlServerParameters.SOCKET_TIMEOUT, limit), failures);
    session.call(
        connection -> {
          connection.setNetworkTimeout(Runnable::run, 0);
          return connection;
        });
    return session;
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
    return databases.create(target);
  }

  @Override
  public void dropDatabase(JdbcTarget target) {
    if (target.database().equalsIgnoreCase(SqlServerUrl.MASTER)) {
      throw MigrateException.of(
          ErrorCode.SYSTEM_DATABASE, Map.of("database_name", target.database()));
    }
    databases.drop(target);
  }

  @Override
  public Session createShadow(JdbcTarget main) {
    if (main.host().toLowerCase(Locale.ROOT).endsWith(AZURE)) {
      throw MigrateException.of(ErrorCode.SHADOW_NOT_POSSIBLE, Map.of());
    }
    return databases.createShadow(main);
  }
}
