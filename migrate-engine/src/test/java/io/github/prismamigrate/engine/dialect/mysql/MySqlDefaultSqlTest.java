package io.github.prismamigrate.engine.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MySqlDefaultSqlTest {
  @Test
  void expressions_that_the_catalog_escaped_are_written_as_they_were() {
    assertThat(MySqlDefaultSql.runnable("(_utf8mb4\\'\\')")).isEqualTo("(_utf8mb4'')");
    assertThat(MySqlDefaultSql.runnable("(_utf8mb4\\'it\\\\\\'s\\')"))
        .isEqualTo("(_utf8mb4'it\\'s')");
    assertThat(MySqlDefaultSql.runnable("(concat(_utf8mb4\\'a\\',`b`))"))
        .isEqualTo("(concat(_utf8mb4'a',`b`))");
  }

  @Test
  void other_expressions_stay_as_they_are() {
    assertThat(MySqlDefaultSql.runnable("(concat('it''s', 'a\\'b'))"))
        .isEqualTo("(concat('it''s', 'a\\'b'))");
    assertThat(MySqlDefaultSql.runnable("(\"a\\'b\")")).isEqualTo("(\"a\\'b\")");
    assertThat(MySqlDefaultSql.runnable("(uuid())")).isEqualTo("(uuid())");
  }
}
