package io.github.prismamigrate.engine.dialect.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.plan.Pair;
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
    "((9223372036854775807.)), bigint, 9223372036854775807",
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
        "(N'x'), nvarchar, x",
        "((5)), nvarchar, 5"
      })
  void literals_are_texts_for_a_column_of_texts(String stored, String type, String text) {
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
        "((1)+(2)), int, (1)+(2)",
        "(newid()), char, newid()",
        "('a'+')'), nvarchar, 'a'+')'",
        "('2020-01-01'), date, '2020-01-01'",
        "(NEXT VALUE FOR [dbo].[s]), int, NEXT VALUE FOR [dbo].[s]",
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

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "(newid())|char|newid()",
        "(N'it''s')|nvarchar|N'it's'",
        "('a'+'b')|nvarchar|a'+'b",
        "(CONVERT([nvarchar](8),getdate(),(112)))|nvarchar|CONVERT([nvarchar](8),getdate(),(112))"
      })
  void what_prisma_pulled_as_a_text_is_no_change(String stored, String type, String text) {
    Value previous = read(stored, type).orElseThrow();

    assertThat(SqlServerPulledDefaults.same(new Pair<>(previous, constant(text)))).isTrue();
    assertThat(SqlServerPulledDefaults.same(new Pair<>(previous, constant("other")))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "((1)+(2))|int|1)+(2",
        "(CONVERT([nvarchar](8),getdate(),(112)))|nvarchar|CONVERT(nvarchar(8), GETDATE(), 112)",
        "('2020-01-01')|date|2020-01-01",
        "(NEXT VALUE FOR [dbo].[s])|int|next value for dbo.s",
        "(CONVERT([date],getdate()))|date|CONVERT(date, GETDATE())",
        "(dateadd(day,(1),getdate()))|date|DATEADD(day, 1, GETDATE())"
      })
  void neither_is_an_expression_that_prisma_or_the_server_rewrote(
      String stored, String type, String sql) {
    Value previous = read(stored, type).orElseThrow();
    Value next = new Value.Expression(Optional.of(sql));

    assertThat(SqlServerPulledDefaults.same(new Pair<>(previous, next))).isTrue();
  }

  @Test
  void bytes_come_back_as_an_expression() {
    Value next = new Value.Constant(new Literal.Bytes("01ff"));
    Value previous = read("(0x01FF)", "varbinary").orElseThrow();

    assertThat(SqlServerPulledDefaults.same(new Pair<>(previous, next))).isTrue();
  }

  @Test
  void other_texts_are_changes() {
    assertThat(SqlServerPulledDefaults.same(new Pair<>(constant("a"), constant("(a)")))).isFalse();
    assertThat(SqlServerPulledDefaults.same(new Pair<>(constant("a"), constant("A")))).isFalse();
  }

  private static Value constant(String text) {
    return new Value.Constant(new Literal.Text(text));
  }

  private static Optional<Value> read(String stored, String type) {
    return SqlServerDefaults.read(stored, SqlServerCatalogTypes.type(type, 10, 10, 2));
  }
}
