package io.github.prismamigrate.engine.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MySqlUrlTest {
  @Test
  void a_url_of_prisma_becomes_one_of_the_driver() {
    JdbcTarget target =
        parse("mysql://a%40b:p%2Fw@db.example/shop?connect_timeout=7&socket_timeout=9&unknown=1");

    assertThat(target.jdbcUrl()).isEqualTo("jdbc:mariadb://db.example:3306/shop");
    assertThat(target.properties())
        .containsEntry("user", "a@b")
        .containsEntry("password", "p/w")
        .containsEntry("connectTimeout", "7000")
        .containsEntry("socketTimeout", "9000")
        .containsEntry("sslMode", "disable");
  }

  @Test
  void certificates_are_checked_only_when_that_is_asked_for() {
    assertThat(parse("mysql://h/x?sslaccept=accept_invalid_certs").properties())
        .containsEntry("sslMode", "trust");
    assertThat(parse("mysql://h/x?sslaccept=strict").properties())
        .containsEntry("sslMode", "verify-full");
  }

  @Test
  void urls_of_both_drivers_are_understood() {
    assertThat(parse("jdbc:mysql://h:3307/x?user=u&sslMode=VERIFY_IDENTITY").properties())
        .containsEntry("user", "u")
        .containsEntry("sslMode", "verify-full");
    assertThat(parse("jdbc:mariadb://[::1]:3307/x").jdbcUrl())
        .isEqualTo("jdbc:mariadb://[::1]:3307/x");
  }

  @Test
  void nobody_waits_long_for_a_server_that_keeps_silent() {
    assertThat(parse("mysql://h/x").properties()).containsEntry("connectTimeout", "5000");
    assertThat(parse("jdbc:mysql://h/x").properties()).containsEntry("connectTimeout", "5000");
    assertThat(parse("jdbc:mysql://h/x?connectTimeout=9").properties())
        .containsEntry("connectTimeout", "9");
  }

  @Test
  void what_the_server_keeps_for_itself_is_refused() {
    assertThat(failureOf("mysql://h/Performance_Schema")).isEqualTo(ErrorCode.SYSTEM_DATABASE);
    assertThat(failureOf("mysql://h")).isEqualTo(ErrorCode.SYSTEM_DATABASE);
  }

  @Test
  void nonsense_is_no_url() {
    assertThat(failureOf("mysql://h:99999/x")).isEqualTo(ErrorCode.URL_INVALID);
    assertThat(failureOf("mysql://h/x?connect_timeout=soon")).isEqualTo(ErrorCode.URL_INVALID);
    assertThat(failureOf("mysql://h/x?socket=(/tmp/s.sock)")).isEqualTo(ErrorCode.URL_INVALID);
    assertThat(failureOf("jdbc:mysql://one,two/x")).isEqualTo(ErrorCode.URL_INVALID);
  }

  private static JdbcTarget parse(String url) {
    return MySqlUrl.parse(url, Path.of(""));
  }

  private static ErrorCode failureOf(String url) {
    return catchThrowableOfType(MigrateException.class, () -> parse(url)).error();
  }
}
