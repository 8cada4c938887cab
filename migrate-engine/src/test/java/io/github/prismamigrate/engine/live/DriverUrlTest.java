package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.dialect.Providers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs are told about a database leads them to it, with the settings of its URL. */
class DriverUrlTest {

  @LiveTest
  void a_program_with_url_user_and_password_comes_to_the_same_database(TestDatabase database)
      throws SQLException {
    database.run("CREATE TABLE here (id int)");
    JdbcTarget target = database.target();
    try (Connection connection =
        DriverManager.getConnection(
            database.connector().driverUrl(target), target.user(), target.password())) {
      assertThat(connection.createStatement().execute("SELECT id FROM here")).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://u:hush@h/d?sslmode=require&sslaccept=strict&sslpassword=a%26b, sslmode,"
        + " verify-full",
    "postgresql://u:hush@h/d?sslmode=require&sslpassword=a%26b, sslpassword, a&b",
    "postgresql://u:hush@h/d?schema=my%20app, currentSchema, \"my app\"",
    "mysql://u:hush@h/d?sslaccept=strict, sslMode, VERIFY_FULL",
    "sqlserver://h:9;database=a b;user=u;password=hush, databaseName, a b",
    "sqlserver://h:9;database=d;user=u;password=hush;encrypt=true, encrypt, true",
    "sqlserver://h:9;database=d;user=u;password=hush, portNumber, 9"
  })
  void settings_of_the_url_arrive_at_the_driver(String url, String property, String value)
      throws SQLException {
    String driverUrl = driverUrl(url);

    assertThat(driverUrl).doesNotContain("hush");
    DriverPropertyInfo[] properties =
        DriverManager.getDriver(driverUrl).getPropertyInfo(driverUrl, new Properties());
    assertThat(
            Arrays.stream(properties)
                .filter(info -> info.name.equals(property))
                .map(info -> info.value))
        .containsExactly(value);
  }

  @Test
  void files_have_no_settings_that_programs_need() {
    assertThat(driverUrl("file:/tmp/dev.db")).isEqualTo("jdbc:sqlite:/tmp/dev.db");
  }

  private static String driverUrl(String url) {
    Connector connector = Providers.installed().forUrl(url).connector();
    return connector.driverUrl(connector.target(url, Path.of("")));
  }
}
