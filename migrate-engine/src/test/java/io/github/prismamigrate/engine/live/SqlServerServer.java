package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.UUID;

/**
 * The SQL Server of the tests: the one that {@code -Dsqlserver.url} names. Without it, tests that
 * need a server are skipped.
 *
 * <p>Where there is Docker, one command starts a server and runs them: {@code .ci/sqlserver-tests}.
 */
public final class SqlServerServer {
  private static final String GIVEN = System.getProperty("sqlserver.url", "");

  private SqlServerServer() {}

  /** The URL of the server, without a database; where there is none, the test ends here. */
  public static String url() {
    assumeThat(GIVEN)
        .as("no SQL Server: give one with -Dsqlserver.url, or run .ci/sqlserver-tests")
        .isNotEmpty();
    return GIVEN;
  }

  /** The URL of a database that does not exist yet; it is nobody else's. */
  static String newDatabaseUrl() {
    return url() + ";database=test_" + UUID.randomUUID().toString().replace("-", "");
  }
}
