package io.github.prismamigrate.engine.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A pool of exactly one connection, which loads the driver from the class path of the engine,
 * supervises the connection and closes it for good.
 */
final class OneConnectionPool {
  private final HikariPool pool;

  private OneConnectionPool(HikariPool pool) {
    this.pool = pool;
  }

  /** A pool closes connections after some failures; here a failed script has still to be noted. */
  private static final SQLExceptionOverride NEVER_EVICT =
      new SQLExceptionOverride() {
        @java.lang.Override
        public Override adjudicate(SQLException failure) {
          return Override.DO_NOT_EVICT;
        }
      };

  static OneConnectionPool open(JdbcTarget target) throws SQLException {
    Properties properties = new Properties();
    properties.putAll(target.properties());
    DriverDataSource driver =
        new DriverDataSource(target.jdbcUrl(), target.driver(), properties, null, null);
    // The pool repeats a failed attempt until its time is up; this one fails at once and says why.
    driver.getConnection().close();
    return new OneConnectionPool(new HikariPool(settings(driver)));
  }

  private static HikariConfig settings(DriverDataSource driver) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("prisma-migrate");
    config.setDataSource(driver);
    config.setMaximumPoolSize(1);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setMaxLifetime(0);
    config.setKeepaliveTime(0);
    config.setExceptionOverride(NEVER_EVICT);
    config.validate();
    return config;
  }

  Connection connection() throws SQLException {
    try {
      return pool.getConnection();
    } catch (SQLException failure) {
      close();
      throw ofDriver(failure);
    }
  }

  /** What the driver said at the last attempt; the pool itself only says that its time is up. */
  private static SQLException ofDriver(SQLException failure) {
    return Stream.iterate(failure.getCause(), Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .findFirst()
        .orElse(failure);
  }

  /** Ends the connection; when this returns, the server knows. */
  void close() {
    try {
      pool.shutdown();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }
}
