package io.github.prismamigrate.engine.dialect.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlServerUrlTest {
  @Test
  void a_prisma_url_names_place_credentials_and_default_schema() {
    JdbcTarget target =
        target("sqlserver://db.example.com:1444;database=app;user=sa;password=p;schema=tenant;");

    assertThat(target.host()).isEqualTo("db.example.com");
    assertThat(target.port()).isEqualTo(1444);
    assertThat(target.database()).isEqualTo("app");
    assertThat(target.namespace()).contains("tenant");
    assertThat(target.properties())
        .containsEntry("serverName", "db.example.com")
        .containsEntry("portNumber", "1444")
        .containsEntry("databaseName", "app")
        .containsEntry("user", "sa")
        .containsEntry("password", "p")
        .containsEntry("loginTimeout", "5")
        .containsEntry("encrypt", "false")
        .doesNotContainKey("schema");
  }

  @Test
  void what_is_not_named_is_the_usual() {
    JdbcTarget target = target("sqlserver://");

    assertThat(target.host()).isEqualTo("localhost");
    assertThat(target.port()).isEqualTo(1433);
    assertThat(target.database()).isEqualTo("master");
    assertThat(target.namespace()).contains("dbo");
  }

  @ParameterizedTest
  @CsvSource({"{p;w}d}, p;wd}", "{a;}b, a;b", "a{=}{;}, a=;", "' b ', ' b '", "{{}, {"})
  void braces_protect_what_would_separate(String written, String password) {
    assertThat(target("sqlserver://h;password=" + written).properties())
        .containsEntry("password", password);
  }

  @Test
  void braces_of_a_driver_url_are_doubled_to_be_meant() {
    JdbcTarget target =
        target("jdbc:sqlserver://h:1;databaseName=app;password={a;}}b};encrypt=true");

    assertThat(target.database()).isEqualTo("app");
    assertThat(target.port()).isEqualTo(1);
    assertThat(target.properties())
        .containsEntry("password", "a;}b")
        .containsEntry("encrypt", "true");
  }

  @Test
  void a_driver_url_may_name_its_server_among_the_properties() {
    JdbcTarget target = target("jdbc:sqlserver://;serverName=db;portNumber=9;schema=s");

    assertThat(target.host()).isEqualTo("db");
    assertThat(target.port()).isEqualTo(9);
    assertThat(target.namespace()).contains("s");
  }

  @Test
  void an_instance_without_port_is_asked_for_its_own() {
    assertThat(target("sqlserver://h\\SQLEXPRESS").properties())
        .containsEntry("instanceName", "SQLEXPRESS")
        .doesNotContainKey("portNumber");
  }

  @Test
  void an_address_of_version_six_stands_in_brackets() {
    assertThat(target("sqlserver://[::1]:1433").host()).isEqualTo("::1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"database", "initial catalog", "databaseName", "DATABASE"})
  void the_database_has_several_names(String name) {
    assertThat(target("sqlserver://h;" + name + "=app").database()).isEqualTo("app");
  }

  @ParameterizedTest
  @ValueSource(strings = {"REPEATABLE READ", "repeatable read", "RepeatableRead"})
  void an_isolation_level_may_do_without_blank(String level) {
    assertThat(target("sqlserver://h;isolationLevel=" + level).properties())
        .containsEntry(SqlServerParameters.ISOLATION_LEVEL, "REPEATABLE READ");
  }

  @Test
  void seconds_of_a_socket_become_milliseconds() {
    assertThat(target("sqlserver://h;socket_timeout=7").properties())
        .containsEntry("socketTimeout", "7000");
  }

  @Test
  void a_windows_account_is_split_into_domain_and_user() {
    assertThat(
            target("sqlserver://h;integratedSecurity=true;user=CORP{\\}me;password=p").properties())
        .containsEntry("authenticationScheme", "NTLM")
        .containsEntry("domain", "CORP")
        .containsEntry("user", "me");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sqlserver:h",
        "sqlserver://h;password=",
        "sqlserver://h;password={}",
        "sqlserver://h;password",
        "sqlserver://h;password={a",
        "sqlserver://[::1",
        "sqlserver://h:port",
        "sqlserver://h:70000",
        "sqlserver://h;encrypt=perhaps",
        "sqlserver://h;trustServerCertificate=yes",
        "sqlserver://h;trustServerCertificate=true;trustServerCertificateCA=ca.pem",
        "sqlserver://h;isolationLevel=chaos",
        "sqlserver://h;loginTimeout=soon",
        "sqlserver://h;user=jürgen"
      })
  void what_cannot_be_understood_is_refused(String url) {
    MigrateException failure = catchThrowableOfType(MigrateException.class, () -> target(url));

    assertThat(failure.error()).isEqualTo(ErrorCode.URL_INVALID);
  }

  @Test
  void a_file_of_authorities_that_is_not_there_is_told() {
    MigrateException failure =
        catchThrowableOfType(
            MigrateException.class,
            () -> target("sqlserver://h;trustServerCertificateCA=none.pem"));

    assertThat(failure.error()).isEqualTo(ErrorCode.TLS_FAILED);
    assertThat(failure).hasMessageContaining("none.pem");
  }

  @Test
  void another_database_of_the_same_server_keeps_everything_else() {
    JdbcTarget target = target("sqlserver://h:1;database=app;user=sa;password=p;schema=s");
    JdbcTarget other = SqlServerUrl.otherDatabase(target, "master");

    assertThat(other.database()).isEqualTo("master");
    assertThat(other.properties())
        .containsEntry("databaseName", "master")
        .containsEntry("password", "p");
    assertThat(other.namespace()).contains("s");
  }

  @Test
  void a_target_shown_to_people_names_the_server_and_hides_the_password() {
    assertThat(target("sqlserver://db;password=secret")).hasToString("jdbc:sqlserver://db");
  }

  private static JdbcTarget target(String url) {
    return SqlServerUrl.parse(url, Path.of(""));
  }
}
