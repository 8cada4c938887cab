package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.ServerDatabases;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** How to get to a database of MySQL or MariaDB. */
public final class MySqlConnector implements Connector {
  private static final String DESCRIBE =
      SqlResource.read(MySqlConnector.class, "describe_connection.sql");

  /** The driver adds a mode of its own, in which names of functions are no names of columns. */
  private static final String SERVERS_OWN_MODE = "SET SESSION sql_mode = @@GLOBAL.sql_mode";

  private final Failures failures;
  private final ServerDatabases databases;

  public MySqlConnector(Failures failures) {
    this.failures = failures;
    this.databases = new ServerDatabases(new MySqlDatabases(this, failures), this::open, failures);
  }

  @Override
  public JdbcTarget target(String url, Path baseDirectory) {
    return MySqlUrl.parse(url, baseDirectory);
  }

  /** The driver takes values as they stand. */
  @Override
  public String driverUrl(JdbcTarget target) {
    return target.jdbcUrl()
        + "?"
        + target.settings(UnaryOperator.identity()).collect(Collectors.joining("&"));
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
    MySqlUrl.DRIVER.require();
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
    return databases.create(target);
  }

  @Override
  public void dropDatabase(JdbcTarget target) {
    databases.drop(target);
  }

  @Override
  public Session createShadow(JdbcTarget main) {
    return databases.createShadow(main);
  }
}
