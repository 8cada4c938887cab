package io.github.prismamigrate.engine.dialect.cockroachdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.types.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Default expressions as servers are known to print them. */
class CockroachDefaultsTest {
  private static final CockroachCatalogColumns COLUMNS = new CockroachCatalogColumns();

  @Test
  void unique_row_ids_count_up_in_columns_of_integers() {
    assertThat(read("unique_rowid()", "int8")).contains(new Value.UniqueRowId());
    assertThat(read("unique_rowid()", "int4")).contains(new Value.UniqueRowId());
    assertThat(read("unique_rowid()", "text"))
        .contains(new Value.Expression(Optional.of("unique_rowid()")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "nextval('public.t1_m_seq'::REGCLASS), t1_m_seq",
        "nextval('public.\"T_id_seq\"'::REGCLASS), T_id_seq",
        "nextval('db.public.t_id_seq'::REGCLASS), t_id_seq"
      })
  void sequences_are_told_by_the_last_part_of_their_name(String stored, String name) {
    assertThat(read(stored, "int8")).contains(new Value.FromSequence(Optional.of(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "12, int8, 12",
    "(-5), int4, -5",
    "(-5)::INT8, int8, -5",
    "1.50, numeric, 1.50",
    "(-1.5), float8, -1.5"
  })
  void numbers_are_numbers(String stored, String type, BigDecimal number) {
    assertThat(read(stored, type)).contains(new Value.Constant(new Literal.Num(number)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "'FOO'::STRING, FOO",
        "e'it\\'s'::STRING, it's",
        "e'caf\\u00E9 \\U0001F642'::STRING, café 🙂",
        "e'a\\\\u0041'::STRING, a\\u0041",
        "e'\\x41\\t.'::STRING, `A\t.`",
        "'N'::STRING::CHAR, N"
      })
  void texts_are_read_with_their_escapes(String stored, String text) {
    assertThat(read(stored, "text")).contains(new Value.Constant(new Literal.Text(text)));
  }

  @ParameterizedTest
  @CsvSource({"now()", "current_timestamp()", "now()::TIMESTAMP", "current_timestamp()::TIMESTAMP"})
  void the_clock_is_the_clock(String stored) {
    assertThat(read(stored, "timestamp")).contains(new Value.Now());
  }

  @Test
  void values_of_enums_name_their_type_with_its_database() {
    ColumnType color = new ColumnType.OfEnum(QualifiedName.of("public", "Color"), List.of("red"));

    assertThat(COLUMNS.defaultValue("'red'::db.public.\"Color\"", color, false))
        .contains(new Value.Constant(new Literal.EnumValue("red")));
  }

  @Test
  void lists_come_in_braces_or_brackets() {
    Literal items =
        new Literal.Items(
            List.of(
                new Literal.Num(BigDecimal.valueOf(9)), new Literal.Num(BigDecimal.valueOf(-4))));

    assertThat(COLUMNS.defaultValue("'{9,-4}'::INT4[]", type("int4"), true))
        .contains(new Value.Constant(items));
    assertThat(COLUMNS.defaultValue("ARRAY[9, (-4)]::INT4[]", type("int4"), true))
        .contains(new Value.Constant(items));
  }

  @Test
  void other_expressions_stay_what_they_are() {
    assertThat(read("now()::STRING", "text"))
        .contains(new Value.Expression(Optional.of("now()::STRING")));
    assertThat(read("gen_random_uuid()", "uuid"))
        .contains(new Value.Expression(Optional.of("gen_random_uuid()")));
  }

  private static Optional<Value> read(String stored, String type) {
    return COLUMNS.defaultValue(stored, type(type), false);
  }

  private static ColumnType type(String name) {
    return COLUMNS.type(name, name, false, -1);
  }
}
