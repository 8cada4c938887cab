package io.github.prismamigrate.engine.dialect.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.types.Literal;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlServerDefaultsTest {
  @ParameterizedTest
  @CsvSource({
    "((42)), int, 42",
    "((-7)), bigint, -7",
    "((2.5)), float, 2.5",
    "((19.990)), decimal, 19.990"
  })
  void numbers_are_numbers(String stored, String type, BigDecimal number) {
    assertThat(read(stored, type)).contains(new Value.Constant(new Literal.Num(number)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "('it''s'), nvarchar, it's",
        "(''), varchar, \"\"",
        "(N'x'), nvarchar, N'x'",
        "(newid()), char, newid()"
      })
  void everything_is_a_text_for_a_column_of_texts(String stored, String type, String text) {
    assertThat(read(stored, type)).contains(new Value.Constant(new Literal.Text(text)));
  }

  @Test
  void a_text_may_have_several_lines() {
    assertThat(read("('a\nb')", "nvarchar")).contains(new Value.Constant(new Literal.Text("a\nb")));
  }

  @Test
  void bits_are_booleans() {
    assertThat(read("((1))", "bit")).contains(new Value.Constant(new Literal.Bool(true)));
    assertThat(read("((0))", "bit")).contains(new Value.Constant(new Literal.Bool(false)));
  }

  @Test
  void the_current_time_is_known() {
    assertThat(read("(getdate())", "datetime2")).contains(new Value.Now());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "((1)+(2)), int, 1)+(2",
        "(sysutcdatetime()), datetime2, sysutcdatetime()",
        "(newid()), uniqueidentifier, newid()",
        "(0x01ff), varbinary, 0x01ff",
        "((2)), bit, 2",
        "(hierarchyid::GetRoot()), hierarchyid, hierarchyid::GetRoot()"
      })
  void the_rest_is_left_to_the_database(String stored, String type, String sql) {
    assertThat(read(stored, type)).contains(new Value.Expression(Optional.of(sql)));
  }

  @Test
  void null_and_shared_defaults_say_nothing() {
    assertThat(read("(NULL)", "int")).isEmpty();
    assertThat(read("CREATE DEFAULT seven AS 7", "int")).isEmpty();
  }

  private static Optional<Value> read(String stored, String type) {
    return SqlServerDefaults.read(stored, SqlServerCatalogTypes.type(type, 10, 10, 2));
  }
}
