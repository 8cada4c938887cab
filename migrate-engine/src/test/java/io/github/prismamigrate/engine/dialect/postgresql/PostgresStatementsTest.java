package io.github.prismamigrate.engine.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresStatementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "VACUUM",
        "VACUUM;",
        "-- a; b\nVACUUM; -- c; d\n",
        "/* a; /* b; */ c; */ VACUUM;;",
        "SELECT 'a;b''c;d'",
        "SELECT E'a\\';b'",
        "SELECT \"a;b\"\"c;\"",
        "DO $$ BEGIN; COMMIT; END $$;",
        "DO $tag$ SELECT $$;$$; $tag$",
        "SELECT a$b$c FROM t"
      })
  void one_statement_is_single(String script) {
    assertThat(PostgresStatements.isSingle(script)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-- nothing",
        "VACUUM; VACUUM",
        "SELECT 'a'; SELECT 'b'",
        "SELECT $1; SELECT $2",
        "SELECT a$b; SELECT b$b",
        "SELECT 'a\\'; SELECT 'b'"
      })
  void none_and_several_statements_are_not(String script) {
    assertThat(PostgresStatements.isSingle(script)).isFalse();
  }
}
