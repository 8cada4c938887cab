package io.github.prismamigrate.engine.dialect.postgresql;

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
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PreferQueryMode;

/** How to get to a database of PostgreSQL, or to one of a server that is reached like it. */
public final class PostgresConnector implements Connector {
  private static final String DESCRIPTION =
      SqlResource.read(PostgresConnector.class, "describe_connection.sql");

  private final PostgresCatalog catalog;
  private final Failures failures;
  private final ServerDatabases databases;

  /**
   * A way to the servers of {@code catalog}.
   *
   * @param catalog prepares the session, among others
   */
  public PostgresConnector(PostgresCatalog catalog, Failures failures) {
    this.catalog = catalog;
    this.failures = failures;
    this.databases =
        new ServerDatabases(new PostgresDatabases(this, failures), this::open, failures);
  }

  @Override
  public JdbcTarget target(String url, Path baseDirectory) {
    return PostgresUrl.parse(url, baseDirectory);
  }

  @Override
  public String driverUrl(JdbcTarget target) {
    return target.jdbcUrl()
        + "?"
        + target.settings(PostgresUrl::encoded).collect(Collectors.joining("&"));
  }

  @Override
  public Session open(JdbcTarget target) {
    return prepared(Session.open(target, failures));
  }

  @Override
  public Session open(DataSource dataSource) {
    return prepared(Session.open(dataSource, PostgresConnector::describe, failures));
  }

  private Session prepared(Session session) {
    try {
      session.query(catalog.sql("prepare_session.sql"), row -> row.getString(1));
      session.target().namespace().ifPresent(namespace -> enter(session, namespace));
      return session;
    } catch (MigrateException failure) {
      session.close();
      throw failure;
    }
  }

  private static void enter(Session session, String namespace) {
    session.query(
        "SELECT set_config('search_path', ?, false)",
        row -> row.getString(1),
        PostgresQuoting.name(namespace));
  }

  /** Finds out where a foreign connection leads and makes it send scripts as one message. */
  private static JdbcTarget describe(Connection connection) throws SQLException {
    PostgresUrl.DRIVER.require();
    PostgresUrl.DRIVER
        .own(connection, BaseConnection.class)
        .getQueryExecutor()
        .setPreferQueryMode(PreferQueryMode.EXTENDED_FOR_PREPARED);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(DESCRIPTION)) {
      row.next();
      return new JdbcTarget(
          PostgresUrl.DRIVER,
          "a data source",
          Map.of("user", row.getString("user_name")),
          row.getString("host"),
          row.getInt("port"),
          row.getString("database"),
          Optional.of(row.getString("namespace")));
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
