package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.FileTrouble;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sqlite.SQLiteConnection;

/** How to get to a database of SQLite. */
public final class SqliteConnector implements Connector {
  /** What SQLite appends to the name of a file for files of its own. */
  private static final List<String> COMPANIONS = List.of("", "-journal", "-wal", "-shm");

  private final Failures failures;

  public SqliteConnector(Failures failures) {
    this.failures = failures;
  }

  @Override
  public JdbcTarget target(String url, Path baseDirectory) {
    return SqliteUrl.parse(url, baseDirectory);
  }

  /** The driver would create a file that is missing, so its presence is checked before. */
  @Override
  public Session open(JdbcTarget target) {
    if (!exists(target)) {
      throw MigrateException.of(
          ErrorCode.DATABASE_MISSING, Map.of("database_name", target.database()));
    }
    return Session.open(target, failures);
  }

  private static boolean exists(JdbcTarget target) {
    return target.database().equals(SqliteUrl.MEMORY) || Files.exists(Path.of(target.database()));
  }

  @Override
  public Session open(DataSource dataSource) {
    return Session.open(dataSource, SqliteConnector::describe, failures);
  }

  private static JdbcTarget describe(Connection connection) throws SQLException {
    SqliteUrl.DRIVER.require();
    SqliteUrl.DRIVER.own(connection, SQLiteConnection.class);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA foreign_keys = ON");
      try (ResultSet file = statement.executeQuery("PRAGMA database_list")) {
        file.next();
        return new JdbcTarget(
            SqliteUrl.DRIVER,
            "a data source",
            Map.of(),
            "",
            0,
            file.getString("file"),
            Optional.empty());
      }
    }
  }

  @Override
  public boolean createDatabase(JdbcTarget target) {
    if (exists(target)) {
      return false;
    }
    Path file = Path.of(target.database());
    try {
      Files.createDirectories(file.getParent());
      Files.createFile(file);
      return true;
    } catch (IOException failure) {
      if (exists(target)) {
        // Somebody else was faster.
        return false;
      }
      throw MigrateException.of(
          ErrorCode.DATABASE_NOT_CREATED,
          Map.of(
              "database_name",
              target.database(),
              Failures.DATABASE_ERROR,
              FileTrouble.reason(failure)),
          failure);
    }
  }

  @Override
  public void dropDatabase(JdbcTarget target) {
    try {
      for (String companion : COMPANIONS) {
        Files.deleteIfExists(Path.of(target.database() + companion));
      }
    } catch (IOException failure) {
      throw FileTrouble.of("The database cannot be removed", failure);
    }
  }

  /** They live in memory. */
  @Override
  public boolean alwaysCreatesShadow() {
    return true;
  }

  @Override
  public Session createShadow(JdbcTarget main) {
    return open(SqliteUrl.memory());
  }
}
