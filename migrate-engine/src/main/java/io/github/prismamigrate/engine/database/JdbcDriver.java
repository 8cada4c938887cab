package io.github.prismamigrate.engine.database;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * A driver on the class path of the engine, which {@code DriverManager} would not see in a plugin.
 *
 * @param className its class
 * @param artifact where the class comes from, in the notation of Maven
 */
public record JdbcDriver(String className, String artifact) {
  /** The driver of a connection that nothing is known about. */
  static final JdbcDriver UNKNOWN = new JdbcDriver("", "");

  /**
   * Makes sure that the driver is there.
   *
   * @throws MigrateException without a code where it is not
   */
  public void require() {
    load();
  }

  /** A connection in auto-commit; a failed attempt is not repeated. */
  Connection connect(JdbcTarget target) throws SQLException {
    Properties properties = new Properties();
    properties.putAll(target.properties());
    Connection connection = load().connect(target.jdbcUrl(), properties);
    connection.setAutoCommit(true);
    return connection;
  }

  private Driver load() {
    try {
      return (Driver) Class.forName(className).getConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError failure) {
      throw missing(failure);
    }
  }

  /** The failure that {@code cause} means: classes of the driver are not there. */
  MigrateException missing(Throwable cause) {
    return MigrateException.of(
        ErrorCode.DRIVER_MISSING, Map.of("driver", className, "artifact", artifact), cause);
  }

  /**
   * The driver's own view of a connection that may be wrapped.
   *
   * @throws MigrateException without a code where the connection comes from another driver
   */
  public <T> T own(Connection connection, Class<T> type) throws SQLException {
    if (connection.isWrapperFor(type)) {
      return connection.unwrap(type);
    }
    throw MigrateException.of(
        ErrorCode.DRIVER_UNFIT,
        Map.of(
            "given", connection.getMetaData().getDriverName(),
            "driver", className,
            "artifact", artifact));
  }
}
