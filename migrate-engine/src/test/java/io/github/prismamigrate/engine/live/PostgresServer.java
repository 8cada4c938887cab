package io.github.prismamigrate.engine.live;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The PostgreSQL server of the tests: the one that {@code -Dpostgresql.url} names, else an embedded
 * one, started on first use and stopped with the process.
 */
public final class PostgresServer {
  private static final String GIVEN = System.getProperty("postgresql.url", "");

  private PostgresServer() {}

  /** The URL of a database that does not exist yet; it is nobody else's. */
  public static String newDatabaseUrl() {
    return url(TestServer.freshName());
  }

  /** The URL of {@code database} on the server, in the form that a schema file holds. */
  public static String url(String database) {
    return ServerUrl.withDatabase(GIVEN.isEmpty() ? Embedded.URL : GIVEN, database);
  }

  /**
   * Starts the server for another process, writes its URL to the file named by the argument and
   * runs until its standard input ends.
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), url("postgres"));
    while (System.in.read() >= 0) {
      // What comes does not matter, only that nothing comes any more.
    }
  }

  /** Starts the embedded server when the class is first used. */
  private static final class Embedded {
    private static final String URL = start();

    private static String start() {
      try {
        return "postgresql://postgres:postgres@localhost:" + port() + "/postgres";
      } catch (IOException | SQLException failure) {
        throw new IllegalStateException("the embedded PostgreSQL does not start", failure);
      }
    }

    private static int port() throws IOException, SQLException {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        checkPasswords(server);
        return server.getPort();
      } catch (IllegalStateException refusal) {
        return UnprivilegedPostgres.start();
      }
    }

    /** The server comes trusting everybody; real ones do not. */
    private static void checkPasswords(EmbeddedPostgres server) throws IOException, SQLException {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("ALTER USER postgres PASSWORD 'postgres'");
        Path rules = Path.of(value(statement, "SHOW hba_file"));
        Files.writeString(rules, Files.readString(rules).replace("trust", "scram-sha-256"));
        value(statement, "SELECT pg_reload_conf()");
      }
    }

    private static String value(Statement statement, String query) throws SQLException {
      try (ResultSet row = statement.executeQuery(query)) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
