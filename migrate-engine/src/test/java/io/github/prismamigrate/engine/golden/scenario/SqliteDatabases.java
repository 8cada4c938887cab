package io.github.prismamigrate.engine.golden.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteDataSource;

/** Files beside the schema. */
final class SqliteDatabases implements ScenarioDatabases {
  private static final Map<String, String> FILES =
      Map.of("main", "dev.db", "shadow", "shadow.db", "other", "other.db");

  private final Path schemaFolder;

  SqliteDatabases(Path schemaFolder) {
    this.schemaFolder = schemaFolder;
  }

  @Override
  public String url(String database) {
    return database.equals("other") ? "file:" + file(database) : "file:./" + FILES.get(database);
  }

  @Override
  public String argumentUrl() {
    return "file:./" + schemaFolder.getFileName() + "/dev.db";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of();
  }

  @Override
  public void create(String state) {
    if (state.equals("empty")) {
      try {
        Files.write(file("main"), new byte[0]);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  @Override
  public boolean exists(String database) {
    return Files.exists(file(database));
  }

  @Override
  public Connection connect(String database) throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file(database));
    return source.getConnection();
  }

  @Override
  public Connection hold() throws SQLException {
    Connection connection = connect("main");
    connection.createStatement().execute("BEGIN EXCLUSIVE");
    return connection;
  }

  /** None: histories are replayed in memory. */
  @Override
  public List<String> shadows() {
    return List.of();
  }

  @Override
  public String tablesQuery() {
    return "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        + " ORDER BY name";
  }

  @Override
  public void close() {}

  private Path file(String database) {
    return schemaFolder.resolve(FILES.get(database));
  }
}
