package io.github.prismamigrate.engine.golden.scenario;

import io.github.prismamigrate.engine.live.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The databases of one scenario: the main one, one for shadows, and another. */
interface ScenarioDatabases extends AutoCloseable {

  /** Databases for {@code scenario}. */
  static ScenarioDatabases of(Scenario scenario, Path schemaFolder) {
    TestServer server = TestServer.of(scenario.provider());
    return server == TestServer.SQLITE
        ? new SqliteDatabases(schemaFolder)
        : new ServerDatabases(scenario, server);
  }

  /** The URL as a schema would name it. */
  String url(String database);

  /** The URL as an argument that does not belong to a schema. */
  String argumentUrl();

  /** Further placeholders of scenarios. */
  Map<String, String> placeholders();

  /** Makes the databases that the scenario begins with. */
  void create(String state) throws SQLException;

  /** Whether the database exists. */
  boolean exists(String database) throws SQLException;

  /** A connection of the test's own; the database exists. */
  Connection connect(String database) throws SQLException;

  /** Holds what keeps other migrating processes out, until the connection is closed. */
  Connection hold() throws SQLException;

  /** The names of all databases there are at the moment that were made to replay a history. */
  List<String> shadows() throws SQLException;

  /** The statements of a scenario as the database takes them. */
  default String statements(String sql) {
    return sql;
  }

  /** Lists the tables of the main database. */
  String tablesQuery();

  @Override
  void close() throws SQLException;
}
