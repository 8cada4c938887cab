package io.github.prismamigrate.engine.dialect.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlServerFailuresTest {
  private static final JdbcTarget TARGET =
      SqlServerUrl.parse("sqlserver://db:1444;database=app;user=sa", Path.of(""));

  @ParameterizedTest
  @CsvSource({
    "18456, AUTHENTICATION_FAILED",
    "916, ACCESS_DENIED",
    "4060, DATABASE_MISSING",
    "1801, DATABASE_EXISTS",
    "208, TABLE_MISSING",
    "2627, UNIQUE_VIOLATION",
    "2628, VALUE_TOO_LONG",
    "5074, DATABASE_ERROR"
  })
  void numbers_of_the_server_have_codes(int number, ErrorCode code) {
    MigrateException failure = translated(new SQLException("words of 'it'", "S0001", number));

    assertThat(failure.error()).isEqualTo(code);
    assertThat(failure.parameters())
        .containsEntry(Failures.DATABASE_ERROR_CODE, String.valueOf(number))
        .containsEntry(Failures.DATABASE_ERROR, "words of 'it'")
        .containsEntry("database_host", "db")
        .containsEntry("database_port", "1444")
        .containsEntry("database_name", "app")
        .containsEntry("database_user", "sa");
  }

  @Test
  void a_server_that_never_answered_cannot_be_reached() {
    assertThat(translated(new SQLException("connection refused", "08S01")).error())
        .isEqualTo(ErrorCode.DATABASE_UNREACHABLE);
  }

  @Test
  void a_server_that_answers_no_more_has_closed_the_connection() {
    MigrateException failure =
        translated(new SQLException("Connection reset ClientConnectionId:4711", "08S01"));

    assertThat(failure.error()).isEqualTo(ErrorCode.CONNECTION_CLOSED);
    assertThat(failure.parameters()).containsEntry(Failures.DATABASE_ERROR, "Connection reset");
  }

  @Test
  void trouble_with_certificates_is_told_from_other_trouble() {
    assertThat(
            translated(new SQLException("no", "08S01", 0, new SSLException("untrusted"))).error())
        .isEqualTo(ErrorCode.TLS_FAILED);
  }

  @Test
  void a_statement_that_takes_too_long_has_timed_out() {
    assertThat(translated(new SQLTimeoutException("late")).error())
        .isEqualTo(ErrorCode.OPERATION_TIMED_OUT);
  }

  private static MigrateException translated(SQLException failure) {
    return new SqlServerFailures().translate(failure, TARGET).orElseThrow();
  }
}
