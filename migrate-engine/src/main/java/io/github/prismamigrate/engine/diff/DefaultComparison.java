package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.json.Json;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two columns fill in the same. Where a database gives back a default in another form than
 * it was given, the two count as the same rather than to differ for ever.
 */
public final class DefaultComparison {
  private static final Set<ScalarType> INTEGERS = EnumSet.of(ScalarType.INT, ScalarType.BIG_INT);

  private DefaultComparison() {}

  /** Whether the defaults of the two columns are the same. */
  public static boolean same(Pair<Column> columns) {
    Pair<Optional<Value>> defaults = columns.map(Column::filledIn);
    if (defaults.next().isEmpty()) {
      return defaults.previous().map(DefaultComparison::vanishesUnseen).orElse(true);
    }
    Value next = defaults.next().get();
    return defaults
        .previous()
        .map(previous -> same(previous, next, columns))
        .orElseGet(() -> appearsUnseen(next));
  }

  /** A column that no longer counts up is told by its own mark, not by its default. */
  private static boolean vanishesUnseen(Value previous) {
    return previous instanceof Value.FromSequence;
  }

  private static boolean appearsUnseen(Value next) {
    return next instanceof Value.FromSequence || isUnknown(next);
  }

  private static boolean isUnknown(Value value) {
    return value instanceof Value.Expression expression && expression.sql().isEmpty();
  }

  private static boolean same(Value previous, Value next, Pair<Column> columns) {
    if (isTimestamp(previous) || isTimestamp(next) || isListOfTimes(previous, next, columns)) {
      return true;
    }
    if (previous instanceof Value.Constant old && next instanceof Value.Constant successor) {
      return same(old.literal(), successor.literal(), columns);
    }
    if (next instanceof Value.Expression expression) {
      return sameExpression(previous, expression);
    }
    if (previous instanceof Value.UniqueRowId || next instanceof Value.UniqueRowId) {
      return previous.equals(next);
    }
    return next instanceof Value.FromSequence
        || previous instanceof Value.Now && next instanceof Value.Now;
  }

  private static boolean isTimestamp(Value value) {
    return value instanceof Value.Constant constant
        && constant.literal() instanceof Literal.Timestamp;
  }

  /** Databases give lists of points in time back as expressions. */
  private static boolean isListOfTimes(Value previous, Value next, Pair<Column> columns) {
    boolean listAndExpression =
        isList(previous) && next instanceof Value.Expression
            || previous instanceof Value.Expression && isList(next);
    return listAndExpression && (isDateTime(columns.previous()) || isDateTime(columns.next()));
  }

  private static boolean isList(Value value) {
    return value instanceof Value.Constant constant && constant.literal() instanceof Literal.Items;
  }

  private static boolean isDateTime(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        && scalar.family() == ScalarType.DATE_TIME;
  }

  private static boolean sameExpression(Value previous, Value.Expression next) {
    return next.sql().isEmpty()
        || previous instanceof Value.Expression expression
            && expression.sql().isPresent()
            && equalIgnoringAsciiCase(expression.sql().get(), next.sql().get());
  }

  private static boolean equalIgnoringAsciiCase(String left, String right) {
    return asciiLowerCase(left).equals(asciiLowerCase(right));
  }

  private static String asciiLowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
    }
    return lower.toString();
  }

  private static boolean same(Literal previous, Literal next, Pair<Column> columns) {
    if (previous instanceof Literal.Items old && next instanceof Literal.Items successor) {
      return sameItems(old.items(), successor.items(), columns);
    }
    if (previous instanceof Literal.Num old && next instanceof Literal.Num successor) {
      return columns.agreesOn(DefaultComparison::isInteger)
          && old.value().compareTo(successor.value()) == 0;
    }
    Optional<String> previousText = text(previous);
    Optional<String> nextText = text(next);
    if (previous instanceof Literal.Json || next instanceof Literal.Json) {
      return !isEnumValue(previous)
          && !isEnumValue(next)
          && previousText.isPresent()
          && nextText.isPresent()
          && sameJson(previousText.get(), nextText.get());
    }
    return previousText.isPresent() ? previousText.equals(nextText) : previous.equals(next);
  }

  private static boolean isEnumValue(Literal literal) {
    return literal instanceof Literal.EnumValue;
  }

  private static boolean sameItems(
      List<Literal> previous, List<Literal> next, Pair<Column> columns) {
    if (previous.size() != next.size()) {
      return false;
    }
    for (int i = 0; i < previous.size(); i++) {
      if (!sameItem(previous.get(i), next.get(i), columns)) {
        return false;
      }
    }
    return true;
  }

  /** In lists, unlike elsewhere, values of different kinds are different. */
  private static boolean sameItem(Literal previous, Literal next, Pair<Column> columns) {
    if (previous instanceof Literal.Timestamp || next instanceof Literal.Timestamp) {
      return true;
    }
    if (previous instanceof Literal.Num && next instanceof Literal.Num) {
      return columns.agreesOn(DefaultComparison::numberKind) && same(previous, next, columns);
    }
    return isEnumValue(previous) == isEnumValue(next) && same(previous, next, columns);
  }

  private static ScalarType numberKind(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar && isInteger(column)
        ? scalar.family()
        : ScalarType.FLOAT;
  }

  /** The number 1 is another default for an integer than for a decimal column. */
  private static boolean isInteger(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar && INTEGERS.contains(scalar.family());
  }

  private static Optional<String> text(Literal literal) {
    if (literal instanceof Literal.Text text) {
      return Optional.of(text.value());
    }
    if (literal instanceof Literal.EnumValue value) {
      return Optional.of(value.value());
    }
    return literal instanceof Literal.Json json ? Optional.of(json.text()) : Optional.empty();
  }

  /** Texts that are no JSON cannot be told apart. */
  private static boolean sameJson(String previous, String next) {
    Optional<Json> old = Json.parse(previous);
    Optional<Json> successor = Json.parse(next);
    return old.isEmpty() || successor.isEmpty() || old.equals(successor);
  }
}
