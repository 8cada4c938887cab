package io.github.prismamigrate.engine.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MySqlFailuresTest {
  @Test
  void vitess_refuses_foreign_keys_and_direct_changes() {
    MigrateException foreignKeys =
        failure(1317, "VT10001: foreign key constraints are not allowed");
    MigrateException direct = failure(1105, "target: x: vttablet: direct DDL is disabled");

    assertThat(foreignKeys.error()).isEqualTo(ErrorCode.FOREIGN_KEYS_REFUSED);
    assertThat(foreignKeys).hasMessageContaining("VT10001");
    assertThat(direct.error()).isEqualTo(ErrorCode.DIRECT_DDL_REFUSED);
  }

  @Test
  void the_same_numbers_mean_other_troubles_elsewhere() {
    assertThat(failure(1317, "Query execution was interrupted").error())
        .isEqualTo(ErrorCode.DATABASE_ERROR);
    assertThat(failure(1105, "Unknown error").error()).isEqualTo(ErrorCode.DATABASE_ERROR);
  }

  private static MigrateException failure(int number, String words) {
    return new MySqlFailures()
        .translate(
            new SQLException(words, "HY000", number),
            MySqlUrl.parse("mysql://root@localhost/shop", Path.of("")))
        .orElseThrow();
  }
}
