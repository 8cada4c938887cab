package io.github.prismamigrate.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefaultComparisonTest {
  private static final Column NOTHING = column(ScalarType.INT, Optional.empty());

  @Test
  void numbers_are_compared_by_value() {
    assertThat(same(number(ScalarType.DECIMAL, "1.5"), number(ScalarType.FLOAT, "1.50"))).isTrue();
    assertThat(same(number(ScalarType.INT, "1"), number(ScalarType.BIG_INT, "1"))).isTrue();
    assertThat(same(number(ScalarType.INT, "1"), number(ScalarType.INT, "2"))).isFalse();
  }

  @Test
  void an_integer_is_not_a_decimal() {
    assertThat(same(number(ScalarType.INT, "1"), number(ScalarType.DECIMAL, "1"))).isFalse();
  }

  @Test
  void json_is_compared_by_what_it_says() {
    assertThat(same(json("{\"a\": 1, \"b\": 2}"), json("{\"b\":2,\"a\":1}"))).isTrue();
    assertThat(same(json("{\"a\": 1}"), json("{\"a\": 1.0}"))).isFalse();
  }

  @Test
  void text_that_is_no_json_cannot_be_told_from_json() {
    assertThat(same(json("{"), json("{}"))).isTrue();
  }

  @Test
  void a_point_in_time_equals_every_default_but_not_the_lack_of_one() {
    Column time = constant(ScalarType.DATE_TIME, new Literal.Timestamp(OffsetDateTime.MIN));
    Column now = column(ScalarType.DATE_TIME, Optional.of(new Value.Now()));

    assertThat(same(time, now)).isTrue();
    assertThat(same(now, time)).isTrue();
    assertThat(same(time, NOTHING)).isFalse();
  }

  @Test
  void an_enum_value_equals_its_text() {
    assertThat(
            same(
                constant(ScalarType.STRING, new Literal.Text("A")),
                constant(ScalarType.STRING, new Literal.EnumValue("A"))))
        .isTrue();
  }

  @Test
  void expressions_are_compared_without_regard_to_case() {
    assertThat(same(expression("Now()"), expression("now()"))).isTrue();
    assertThat(same(expression("a()"), expression("b()"))).isFalse();
  }

  @Test
  void an_expression_that_nobody_states_equals_everything_before_it() {
    Column unknown = column(ScalarType.INT, Optional.of(new Value.Expression(Optional.empty())));

    assertThat(same(NOTHING, unknown)).isTrue();
    assertThat(same(expression("a()"), unknown)).isTrue();
    assertThat(same(unknown, expression("a()"))).isFalse();
    assertThat(same(unknown, NOTHING)).isFalse();
  }

  @Test
  void now_is_not_the_same_as_an_expression_that_says_so() {
    Column now = column(ScalarType.DATE_TIME, Optional.of(new Value.Now()));

    assertThat(same(now, now)).isTrue();
    assertThat(same(now, expression("now()"))).isFalse();
  }

  @Test
  void a_sequence_comes_and_goes_unseen_but_is_no_constant() {
    Column sequence = column(ScalarType.INT, Optional.of(new Value.FromSequence(Optional.of("s"))));

    assertThat(same(sequence, NOTHING)).isTrue();
    assertThat(same(NOTHING, sequence)).isTrue();
    assertThat(same(number(ScalarType.INT, "1"), sequence)).isTrue();
    assertThat(same(sequence, number(ScalarType.INT, "1"))).isFalse();
  }

  @Test
  void a_unique_row_id_equals_nothing_else() {
    Column rowId = column(ScalarType.INT, Optional.of(new Value.UniqueRowId()));

    assertThat(same(rowId, rowId)).isTrue();
    assertThat(same(rowId, NOTHING)).isFalse();
    assertThat(same(NOTHING, rowId)).isFalse();
  }

  @Test
  void lists_are_compared_item_by_item() {
    assertThat(same(list("a", "b"), list("a", "b"))).isTrue();
    assertThat(same(list("a", "b"), list("b", "a"))).isFalse();
    assertThat(same(list("a", "b"), list("a"))).isFalse();
  }

  private static boolean same(Column previous, Column next) {
    return DefaultComparison.same(new Pair<>(previous, next));
  }

  private static Column number(ScalarType type, String digits) {
    return constant(type, new Literal.Num(new BigDecimal(digits)));
  }

  private static Column json(String text) {
    return constant(ScalarType.JSON, new Literal.Json(text));
  }

  private static Column list(String... items) {
    List<Literal> texts = List.of(items).stream().<Literal>map(Literal.Text::new).toList();
    return constant(ScalarType.STRING, new Literal.Items(texts));
  }

  private static Column expression(String sql) {
    return column(ScalarType.INT, Optional.of(new Value.Expression(Optional.of(sql))));
  }

  private static Column constant(ScalarType type, Literal literal) {
    return column(type, Optional.of(new Value.Constant(literal)));
  }

  private static Column column(ScalarType type, Optional<Value> value) {
    return new Column(
        0,
        "c",
        new ColumnType.Scalar(type, Optional.empty()),
        Arity.REQUIRED,
        value.map(ColumnDefault::of),
        false,
        false);
  }
}
