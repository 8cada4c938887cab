package io.github.prismamigrate.engine.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUrlTest {
  @Test
  void every_part_of_a_url_has_its_place() {
    JdbcTarget target = parse("postgresql://al%40ice:p%2Fw@db.example:6543/my%20db?schema=app");

    assertThat(target.host()).isEqualTo("db.example");
    assertThat(target.port()).isEqualTo(6543);
    assertThat(target.database()).isEqualTo("my db");
    assertThat(target.namespace()).contains("app");
    assertThat(target.properties())
        .containsEntry("user", "al@ice")
        .containsEntry("password", "p/w")
        .containsEntry("currentSchema", "\"app\"");
  }

  @Test
  void what_is_left_out_has_its_default() {
    JdbcTarget target = parse("postgres://");

    assertThat(target.jdbcUrl()).isEqualTo("jdbc:postgresql://localhost:5432/postgres");
    assertThat(target.namespace()).contains("public");
    assertThat(target.properties())
        .containsEntry("connectTimeout", "5")
        .containsEntry("sslmode", "prefer")
        .containsEntry("preferQueryMode", "extendedForPrepared")
        .containsEntry("prepareThreshold", "0")
        .doesNotContainKey("password");
  }

  @Test
  void a_host_may_be_an_address_in_brackets() {
    assertThat(parse("postgresql://u:p@[::1]:5433/d").jdbcUrl())
        .isEqualTo("jdbc:postgresql://[::1]:5433/d");
  }

  @Test
  void the_password_stands_in_the_properties_alone() {
    for (String url :
        new String[] {
          "postgresql://u:secret@h/d", "jdbc:postgresql://h:1/d?user=u&password=secret"
        }) {
      JdbcTarget target = parse(url);

      assertThat(target.properties()).containsEntry("password", "secret");
      assertThat(target.jdbcUrl()).doesNotContain("secret");
      assertThat(target.toString()).doesNotContain("secret");
    }
  }

  @Test
  void a_url_of_the_driver_keeps_its_parameters() {
    JdbcTarget target =
        parse("jdbc:postgresql://h:1/d?user=u&currentSchema=app&connectTimeout=7&sslmode=require");

    assertThat(target.host()).isEqualTo("h");
    assertThat(target.namespace()).contains("app");
    assertThat(target.properties())
        .containsEntry("connectTimeout", "7")
        .containsEntry("sslmode", "require")
        .containsEntry("preferQueryMode", "extendedForPrepared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql://h/d", "jdbc:postgresql://h/d"})
  void nobody_waits_long_for_a_server_that_keeps_silent(String url) {
    assertThat(parse(url).properties())
        .containsEntry("connectTimeout", "5")
        .containsEntry("loginTimeout", "5");
  }

  @Test
  void behind_a_pool_of_connections_nothing_is_set_while_connecting() {
    assertThat(parse("postgresql://h/d?pgbouncer=true").properties())
        .doesNotContainKey("currentSchema");
  }

  @Test
  void a_strict_certificate_check_is_a_full_one() {
    assertThat(parse("postgresql://h/d?sslmode=require&sslaccept=strict").properties())
        .containsEntry("sslmode", "verify-full");
  }

  @Test
  void a_certificate_that_is_missing_is_named() {
    assertThat(failure("postgresql://h/d?sslcert=none.pem").error())
        .isEqualTo(ErrorCode.TLS_FAILED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://h:port/d",
        "postgresql://h:99999/d",
        "postgresql://u:p#w@h/d",
        "postgresql://u:%zz@h/d",
        "postgresql://h/d?connect_timeout=soon",
        "postgresql://h/d?pgbouncer=yes",
        "postgresql://h/d?host=/var/run",
        "jdbc:postgresql://a:1,b:2/d"
      })
  void what_cannot_be_understood_is_refused_without_repeating_it(String url) {
    assertThat(failure(url).error()).isEqualTo(ErrorCode.URL_INVALID);
    assertThat(failure(url)).message().doesNotContain(url);
  }

  private static JdbcTarget parse(String url) {
    return PostgresUrl.parse(url, Path.of(""));
  }

  private static MigrateException failure(String url) {
    return catchThrowableOfType(MigrateException.class, () -> parse(url));
  }
}
