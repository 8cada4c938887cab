package io.github.prismamigrate.engine.golden.scenario;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.live.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/** Databases on a server of the tests. */
final class ServerDatabases implements ScenarioDatabases {
  private static final String MAIN = "main";
  private static final Pattern NAME =
      Pattern.compile("\"(\\w+)\"", Pattern.UNICODE_CHARACTER_CLASS);

  /** The lock of MySQL is one for the whole server, so that scenarios there wait for each other. */
  private static final Semaphore TURN = new Semaphore(1, true);

  private final Scenario scenario;
  private final TestServer server;
  private final Connector connector;
  private final String prefix = TestServer.freshName() + "_";

  ServerDatabases(Scenario scenario, TestServer server) {
    this.scenario = scenario;
    this.server = server;
    this.connector = server.dialect().connector();
    if (locksWhole(server)) {
      TURN.acquireUninterruptibly();
    }
  }

  private static boolean locksWhole(TestServer server) {
    return server == TestServer.MARIADB || server == TestServer.MYSQL;
  }

  @Override
  public String url(String database) {
    return server.url(prefix + database, Path.of(""));
  }

  @Override
  public String argumentUrl() {
    return url(MAIN);
  }

  @Override
  public Map<String, String> placeholders() {
    JdbcTarget main = target(MAIN);
    return Map.of(
        "HOST",
        main.host(),
        "PORT",
        String.valueOf(main.port()),
        "USER",
        main.user(),
        "PASSWORD",
        main.properties().getOrDefault("password", ""),
        "DB",
        main.database(),
        "SHADOW_DB",
        prefix + "shadow",
        "OTHER_DB",
        prefix + "other");
  }

  @Override
  public void create(String state) {
    create(MAIN, !state.equals("missing"));
    create("shadow", scenario.mentions("SHADOW_"));
    create("other", scenario.mentions("OTHER_") || scenario.mentions("\"other\""));
  }

  private void create(String database, boolean needed) {
    if (needed) {
      connector.createDatabase(target(database));
    }
  }

  private JdbcTarget target(String database) {
    return connector.target(url(database), Path.of(""));
  }

  @Override
  public boolean exists(String database) {
    try (Connection connection = connect(database)) {
      return !connection.isClosed();
    } catch (SQLException missing) {
      return false;
    }
  }

  @Override
  public Connection connect(String database) throws SQLException {
    return connect(target(database));
  }

  private Connection connect(JdbcTarget target) throws SQLException {
    Properties properties = new Properties();
    properties.putAll(target.properties());
    properties.putAll(severalStatements());
    return DriverManager.getConnection(target.jdbcUrl(), properties);
  }

  private Map<String, String> severalStatements() {
    return locksWhole(server) ? Map.of("allowMultiQueries", "true") : Map.of();
  }

  @Override
  public Connection hold() throws SQLException {
    Connection connection = connect(MAIN);
    connection.createStatement().execute(lock());
    return connection;
  }

  private String lock() {
    return switch (server) {
      case POSTGRESQL -> "SELECT pg_advisory_lock(72707369)";
      case MARIADB, MYSQL -> "SELECT GET_LOCK('prisma_migrate', 60)";
      case SQLSERVER ->
          "EXEC sp_getapplock @Resource = 'prisma_migrate', @LockMode = 'Exclusive',"
              + " @LockOwner = 'Session'";
      case COCKROACHDB -> throw new IllegalStateException("the server has no such lock");
      case SQLITE -> throw new IllegalStateException("a file has no server");
    };
  }

  @Override
  public List<String> shadows() throws SQLException {
    JdbcTarget beside = connector.target(server.existingUrl(), Path.of(""));
    List<String> names = new ArrayList<>();
    try (Connection connection = connect(beside);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(shadowsQuery())) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private String shadowsQuery() {
    return switch (server) {
      case POSTGRESQL, COCKROACHDB ->
          "SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow_db_%'";
      case MARIADB, MYSQL -> "SHOW DATABASES LIKE 'prisma_migrate_shadow_db_%'";
      case SQLSERVER ->
          "SELECT name FROM sys.databases WHERE name LIKE 'prisma_migrate_shadow_db_%'";
      case SQLITE -> throw new IllegalStateException("a file has no server");
    };
  }

  @Override
  public String tablesQuery() {
    return switch (server) {
      case POSTGRESQL, COCKROACHDB ->
          "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
      case MARIADB, MYSQL -> "SHOW TABLES";
      case SQLSERVER -> "SELECT name FROM sys.tables ORDER BY name";
      case SQLITE -> throw new IllegalStateException("a file has no server");
    };
  }

  /**
   * Recorded statements quote names doubly, say TEXT where models say String, and have texts of any
   * letters.
   */
  @Override
  public String statements(String sql) {
    return switch (server) {
      case POSTGRESQL, SQLITE, COCKROACHDB -> sql;
      case MARIADB, MYSQL ->
          NAME.matcher(sql).replaceAll("`$1`").replaceAll("\\bTEXT\\b", "VARCHAR(191)");
      case SQLSERVER ->
          NAME.matcher(sql)
              .replaceAll("[$1]")
              .replaceAll("\\bTEXT\\b", "NVARCHAR(1000)")
              .replaceAll("ADD COLUMN +", "ADD ")
              .replaceAll("('[^']*[^\\x00-\\x7f][^']*')", "N$1");
    };
  }

  @Override
  public void close() {
    try {
      List.of(MAIN, "shadow", "other")
          .forEach(database -> connector.dropDatabase(target(database)));
    } finally {
      if (locksWhole(server)) {
        TURN.release();
      }
    }
  }
}
