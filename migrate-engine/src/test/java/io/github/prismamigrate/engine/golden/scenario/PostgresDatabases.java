package io.github.prismamigrate.engine.golden.scenario;

import io.github.prismamigrate.engine.live.PostgresServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases on the server of the tests. */
final class PostgresDatabases implements ScenarioDatabases {
  private static final String SERVER = "postgres";

  private final Scenario scenario;
  private final String prefix = "scenario_" + UUID.randomUUID().toString().substring(0, 8) + "_";

  PostgresDatabases(Scenario scenario) {
    this.scenario = scenario;
  }

  @Override
  public String url(String database) {
    return PostgresServer.url(prefix + database);
  }

  @Override
  public String argumentUrl() {
    return url("main");
  }

  @Override
  public Map<String, String> placeholders() {
    URI server = URI.create(PostgresServer.url(SERVER));
    String[] credentials = server.getUserInfo().split(":", 2);
    return Map.of(
        "HOST",
        server.getHost(),
        "PORT",
        String.valueOf(server.getPort()),
        "USER",
        credentials[0],
        "PASSWORD",
        credentials[1],
        "DB",
        prefix + "main",
        "SHADOW_DB",
        prefix + "shadow",
        "OTHER_DB",
        prefix + "other");
  }

  @Override
  public void create(String state) throws SQLException {
    if (!state.equals("missing")) {
      create("main", true);
    }
    create("shadow", scenario.mentions("SHADOW_"));
    create("other", scenario.mentions("OTHER_") || scenario.mentions("\"other\""));
  }

  private void create(String database, boolean needed) throws SQLException {
    if (needed) {
      execute("CREATE DATABASE \"" + prefix + database + "\"");
    }
  }

  @Override
  public boolean exists(String database) throws SQLException {
    try (Connection server = connectTo(SERVER);
        Statement statement = server.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT 1 FROM pg_database WHERE datname = '" + prefix + database + "'")) {
      return found.next();
    }
  }

  @Override
  public Connection connect(String database) throws SQLException {
    return connectTo(prefix + database);
  }

  private static Connection connectTo(String database) throws SQLException {
    URI url = URI.create(PostgresServer.url(database));
    String[] credentials = url.getUserInfo().split(":", 2);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {url.getHost()});
    source.setPortNumbers(new int[] {url.getPort()});
    source.setDatabaseName(database);
    source.setUser(credentials[0]);
    source.setPassword(credentials[1]);
    return source.getConnection();
  }

  @Override
  public Connection hold() throws SQLException {
    Connection connection = connect("main");
    connection.createStatement().execute("SELECT pg_advisory_lock(72707369)");
    return connection;
  }

  @Override
  public List<String> shadows() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection server = connectTo(SERVER);
        Statement statement = server.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow_db_%'")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  @Override
  public String tablesQuery() {
    return "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
  }

  @Override
  public void close() throws SQLException {
    for (String database : new String[] {"main", "shadow", "other"}) {
      execute("DROP DATABASE IF EXISTS \"" + prefix + database + "\" WITH (FORCE)");
    }
  }

  private static void execute(String statement) throws SQLException {
    try (Connection server = connectTo(SERVER);
        Statement open = server.createStatement()) {
      open.execute(statement);
    }
  }
}
