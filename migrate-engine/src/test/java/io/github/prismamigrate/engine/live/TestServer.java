package io.github.prismamigrate.engine.live;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.cockroachdb.CockroachDialect;
import io.github.prismamigrate.engine.dialect.mysql.MySqlDialect;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresDialect;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteDialect;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerDialect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The databases that live tests run on, and what no port tells about them. */
public enum TestServer {
  POSTGRESQL("PostgreSQL", new PostgresDialect()),
  SQLITE("SQLite", new SqliteDialect()),
  MYSQL("MySQL", new MySqlDialect()),
  MARIADB("MariaDB", new MySqlDialect()),
  SQLSERVER("SQL Server", new SqlServerDialect()),
  COCKROACHDB("CockroachDB", new CockroachDialect());

  private static final String GIVEN_MYSQL = System.getProperty("mysql.url", "");
  private static final String GIVEN_SQLSERVER = System.getProperty("sqlserver.url", "");

  private static final String GIVEN_COCKROACHDB = System.getProperty("cockroachdb.url", "");

  private final String title;
  private final Dialect dialect;

  TestServer(String title, Dialect dialect) {
    this.title = title;
    this.dialect = dialect;
  }

  /** Whether there is a server on which tests of {@code provider} run. */
  public static boolean exists(String provider) {
    return named(provider).isPresent();
  }

  /** The server on which tests of {@code provider} run: MySQL, where somebody gave one. */
  public static TestServer of(String provider) {
    return named(provider).orElseThrow();
  }

  private static Optional<TestServer> named(String provider) {
    return Arrays.stream(values())
        .filter(server -> server.dialect.name().equals(provider))
        .filter(server -> server != MYSQL || !GIVEN_MYSQL.isEmpty())
        .findFirst();
  }

  /** The dialect of the newest such server. */
  public Dialect dialect() {
    return dialect;
  }

  /** The dialect as the server of {@code session} speaks it. */
  public Dialect dialect(Session session) {
    return dialect.tunedTo(dialect.operator().profile(session));
  }

  /**
   * The URL of {@code database}, in the form that a schema file holds; where nobody gave a server,
   * the test ends here and is reported as skipped.
   *
   * @param folder where a database lies that is a file
   */
  public String url(String database, Path folder) {
    return switch (this) {
      case POSTGRESQL -> PostgresServer.url(database);
      case SQLITE -> "file:" + folder.resolve(database + ".db").toAbsolutePath();
      case MARIADB -> MariaDbServer.url(database);
      case MYSQL -> ServerUrl.withDatabase(given(GIVEN_MYSQL, "mysql.url"), database);
      case SQLSERVER ->
          given(GIVEN_SQLSERVER, "sqlserver.url").replaceFirst(";$", "") + ";database=" + database;
      case COCKROACHDB ->
          ServerUrl.withDatabase(given(GIVEN_COCKROACHDB, "cockroachdb.url"), database);
    };
  }

  /** The URL of a database that is there already, to begin from. */
  public String existingUrl() {
    return switch (this) {
      case POSTGRESQL -> url("postgres", Path.of(""));
      case SQLITE -> "jdbc:sqlite::memory:";
      case MARIADB -> url("test", Path.of(""));
      case MYSQL -> given(GIVEN_MYSQL, "mysql.url");
      case SQLSERVER -> given(GIVEN_SQLSERVER, "sqlserver.url");
      case COCKROACHDB -> given(GIVEN_COCKROACHDB, "cockroachdb.url");
    };
  }

  private String given(String url, String property) {
    assumeFalse(
        url.isEmpty(),
        () -> "no %s: give one with -D%s, or run .ci/live-tests".formatted(title, property));
    return url;
  }

  /** A name that no other database, user or login has, short enough for all of them. */
  public static String freshName() {
    return "live_" + UUID.randomUUID().toString().replace("-", "").substring(0, 11);
  }

  /** How a transaction begins. */
  String begin() {
    return switch (this) {
      case POSTGRESQL, SQLITE, SQLSERVER, COCKROACHDB -> "BEGIN TRANSACTION";
      case MARIADB, MYSQL -> "START TRANSACTION";
    };
  }

  /** The server's own code for a table that is not there. */
  String missingTable() {
    return switch (this) {
      case POSTGRESQL, COCKROACHDB -> "42P01";
      case SQLITE -> "1";
      case MARIADB, MYSQL -> "1146";
      case SQLSERVER -> "208";
    };
  }

  /** The server's own code for a table that the user may not create. */
  String tableRefused() {
    return switch (this) {
      case POSTGRESQL, COCKROACHDB -> "42501";
      case SQLITE -> "8";
      case MARIADB, MYSQL -> "1142";
      case SQLSERVER -> "262";
    };
  }

  /** Whether the place of a failure within its script is known. */
  boolean locatesFailures() {
    return this != SQLITE && this != COCKROACHDB;
  }

  /** Whether statements in front of one that fails are undone. */
  boolean undoesFailedScripts() {
    return this == POSTGRESQL;
  }

  /** Whether users log in. */
  boolean hasUsers() {
    return this != SQLITE;
  }

  /** Whether users have to say their password; CockroachDB without certificates takes none. */
  boolean checksPasswords() {
    return hasUsers() && this != COCKROACHDB;
  }

  /** Whether one process can keep others out. */
  boolean hasLocks() {
    return this != COCKROACHDB;
  }

  /** Asks for the number by which the server calls a session; SQLite has no server. */
  Optional<String> sessionNumber() {
    return switch (this) {
      case POSTGRESQL, COCKROACHDB -> Optional.of("SELECT pg_backend_pid()");
      case SQLITE -> Optional.empty();
      case MARIADB, MYSQL -> Optional.of("SELECT CONNECTION_ID()");
      case SQLSERVER -> Optional.of("SELECT @@SPID");
    };
  }

  /** A URL that leads to a port where nobody answers. */
  String deadUrl() {
    return switch (this) {
      case POSTGRESQL, COCKROACHDB -> "postgresql://u:hush@localhost:1/d";
      case SQLITE -> "file:./nowhere/d.db";
      case MARIADB, MYSQL -> "mysql://u:hush@localhost:1/d";
      case SQLSERVER -> "sqlserver://localhost:1;database=d;user=u;password=hush;encrypt=false";
    };
  }

  /**
   * Statements that make a user who may read {@code database}, and nothing else.
   *
   * @param name of the user, who has it as password as well, in front of {@code -Hush1}
   */
  String createReader(String database, String name) {
    return switch (this) {
      case POSTGRESQL ->
          """
          REVOKE CREATE ON SCHEMA public FROM PUBLIC;
          CREATE ROLE %1$s LOGIN PASSWORD '%1$s-Hush1';
          GRANT USAGE ON SCHEMA public TO %1$s;
          """
              .formatted(name);
      // Without certificates, a server takes no passwords.
      case COCKROACHDB ->
          """
          REVOKE CREATE ON SCHEMA public FROM PUBLIC;
          CREATE ROLE %1$s LOGIN;
          GRANT USAGE ON SCHEMA public TO %1$s;
          """
              .formatted(name);
      case SQLITE -> throw new IllegalStateException("SQLite knows no users");
      case MARIADB, MYSQL ->
          """
          CREATE USER '%1$s'@'%%' IDENTIFIED BY '%1$s-Hush1';
          CREATE USER '%1$s'@'localhost' IDENTIFIED BY '%1$s-Hush1';
          GRANT SELECT ON `%2$s`.* TO '%1$s'@'%%';
          GRANT SELECT ON `%2$s`.* TO '%1$s'@'localhost';
          """
              .formatted(name, database);
      case SQLSERVER ->
          """
          CREATE LOGIN %1$s WITH PASSWORD = '%1$s-Hush1', CHECK_POLICY = OFF;
          CREATE USER %1$s FOR LOGIN %1$s;
          ALTER ROLE db_datareader ADD MEMBER %1$s;
          """
              .formatted(name);
    };
  }

  /** Statements that remove such a user; a server keeps a login as long as it is in use. */
  String dropReader(String name) {
    return switch (this) {
      case POSTGRESQL, COCKROACHDB -> "DROP OWNED BY %1$s; DROP ROLE %1$s;".formatted(name);
      case SQLITE -> throw new IllegalStateException("SQLite knows no users");
      case MARIADB, MYSQL -> "DROP USER '%1$s'@'%%'; DROP USER '%1$s'@'localhost'".formatted(name);
      case SQLSERVER ->
          """
          WHILE EXISTS (SELECT * FROM sys.dm_exec_sessions WHERE login_name = '%1$s')
              WAITFOR DELAY '00:00:00.050';
          DROP USER %1$s;
          DROP LOGIN %1$s;
          """
              .formatted(name);
    };
  }

  @Override
  public String toString() {
    return title;
  }
}
