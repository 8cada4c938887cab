package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.Deployment.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** Drivers that are left out, and connections of others than the one that a provider needs. */
class DriverTest {
  private static final List<String> DRIVERS =
      List.of("org.postgresql.", "org.mariadb.", "org.sqlite.", "com.microsoft.");

  @TempDir private Path folder;

  /** Connects, and gives what went wrong in words. */
  public static final class Visit implements Function<String, String> {
    @Override
    public String apply(String url) {
      Connector connector = Providers.installed().forUrl(url).connector();
      try {
        connector.createDatabase(connector.target(url, Path.of("")));
        connector.open(connector.target(url, Path.of(""))).close();
        return "";
      } catch (MigrateException failure) {
        return String.join("\n", Report.lines(failure));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://localhost:1/d, org.postgresql.Driver, org.postgresql:postgresql",
    "jdbc:postgresql://localhost:1/d, org.postgresql.Driver, org.postgresql:postgresql",
    "mysql://localhost:1/d, org.mariadb.jdbc.Driver, org.mariadb.jdbc:mariadb-java-client",
    "file:./nowhere.db, org.sqlite.JDBC, org.xerial:sqlite-jdbc",
    "sqlserver://localhost:1, com.microsoft.sqlserver.jdbc.SQLServerDriver,"
        + " com.microsoft.sqlserver:mssql-jdbc"
  })
  void a_driver_that_was_left_out_is_named_with_its_artifact(
      String url, String driver, String artifact) throws Exception {
    assertThat(visitWithDriver("none", url.replace("./", folder + "/")))
        .isEqualTo(
            """
            The JDBC driver `%s` is not on the class path. It comes from `%s`.
            Add it to the <dependencies> of the <plugin>, or to those of your program."""
                .formatted(driver, artifact));
  }

  @Test
  void drivers_of_other_databases_may_be_left_out() throws Exception {
    assertThat(visitWithDriver("org.sqlite.", "file:" + folder.resolve("dev.db"))).isEmpty();
    assertThat(visitWithDriver("org.postgresql.", PostgresServer.url("postgres"))).isEmpty();
    assertThat(visitWithDriver("org.mariadb.", MariaDbServer.url("test"))).isEmpty();
  }

  /** The engine anew, in a class path without any driver but one. */
  private static final class Reduced extends ClassLoader {
    private final String driver;

    private Reduced(String driver) {
      super(DriverTest.class.getClassLoader());
      this.driver = driver;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (DRIVERS.stream().anyMatch(name::startsWith) && !name.startsWith(driver)) {
        throw new ClassNotFoundException(name);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null || !name.startsWith("io.github.prismamigrate.")) {
        return loaded != null ? loaded : super.loadClass(name, resolve);
      }
      try (InputStream code = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = code.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException failure) {
        throw new ClassNotFoundException(name, failure);
      }
    }
  }

  private static String visitWithDriver(String driver, String url)
      throws ReflectiveOperationException {
    Object visit =
        new Reduced(driver).loadClass(Visit.class.getName()).getConstructor().newInstance();
    @SuppressWarnings("unchecked")
    Function<String, String> known = (Function<String, String>) visit;
    return known.apply(url);
  }

  @Test
  void connections_of_another_driver_are_refused_and_given_back() throws SQLException {
    List<Connection> given = new ArrayList<>();
    SQLiteDataSource source =
        new SQLiteDataSource() {
          @Override
          public SQLiteConnection getConnection(String user, String password) throws SQLException {
            given.add(super.getConnection(user, password));
            return (SQLiteConnection) given.get(0);
          }
        };
    source.setUrl("jdbc:sqlite::memory:");

    MigrateException failure =
        failureOf(() -> TestServer.POSTGRESQL.dialect().connector().open(source));

    assertThat(failure.error()).isEqualTo(ErrorCode.DRIVER_UNFIT);
    assertThat(failure)
        .hasMessageContaining("SQLite JDBC")
        .hasMessageContaining("org.postgresql:postgresql");
    assertThat(given.get(0).isClosed()).isTrue();
  }
}
