package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Default expressions as {@code pragma_table_info} shows them, as values. */
final class SqliteDefaults {
  private static final Set<String> CLOCKS =
      Set.of("current_timestamp", "datetime('now')", "datetime('now', 'localtime')");

  private static final Set<String> COMPUTED =
      Set.of("current_timestamp", "current_date", "current_time");

  private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
  private static final Pattern WORD = Pattern.compile("[+-]?[\\w.]+");

  private static final int LONG_BITS = 63;

  private SqliteDefaults() {}

  /** The meaning of a default; empty where it is NULL. */
  static Optional<Value> read(String expression, ColumnType type) {
    if (expression.equalsIgnoreCase("null")) {
      return Optional.empty();
    }
    Optional<Value> value =
        type instanceof ColumnType.Scalar scalar
            ? value(expression, scalar.family())
            : Optional.empty();
    return Optional.of(value.orElseGet(() -> new Value.Expression(Optional.of(expression))));
  }

  private static Optional<Value> value(String expression, ScalarType family) {
    return switch (family) {
      case INT, BIG_INT -> integer(expression).map(Literal.Num::new).map(Value.Constant::new);
      case FLOAT, DECIMAL -> decimal(expression).map(Literal.Num::new).map(Value.Constant::new);
      case BOOLEAN -> bool(expression).map(Literal.Bool::new).map(Value.Constant::new);
      case STRING -> text(expression).map(Literal.Text::new).map(Value.Constant::new);
      // Prisma takes the quotes for a part of the document, so that no two defaults ever differ.
      case JSON ->
          isQuoted(expression) || isBareJson(expression)
              ? Optional.of(new Value.Constant(new Literal.Text(expression)))
              : Optional.empty();
      case DATE_TIME -> now(expression);
      case BYTES -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> integer(String expression) {
    String digits = withoutQuotes(expression);
    if (!digits.matches("-?[0-9]+") || new BigInteger(digits).bitLength() > LONG_BITS) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(digits));
  }

  private static Optional<BigDecimal> decimal(String expression) {
    String digits = withoutQuotes(expression);
    return digits.matches("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }

  private static Optional<Boolean> bool(String expression) {
    return switch (withoutQuotes(expression)) {
      case "1" -> Optional.of(true);
      case "0" -> Optional.of(false);
      default -> word(expression);
    };
  }

  private static Optional<Boolean> word(String expression) {
    return switch (expression.toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Value> now(String expression) {
    return CLOCKS.contains(expression.toLowerCase(Locale.ROOT))
        ? Optional.of(new Value.Now())
        : Optional.empty();
  }

  /** A literal as its text; words and numbers mean their own text, and all else is computed. */
  private static Optional<String> text(String expression) {
    if (STRING.matcher(expression).matches()) {
      return Optional.of(withoutQuotes(expression).replace("''", "'"));
    }
    return WORD.matcher(expression).matches()
            && !COMPUTED.contains(expression.toLowerCase(Locale.ROOT))
        ? Optional.of(expression)
        : Optional.empty();
  }

  private static String withoutQuotes(String expression) {
    return isQuoted(expression) ? expression.substring(1, expression.length() - 1) : expression;
  }

  private static boolean isQuoted(String expression) {
    return expression.length() > 1 && (isEnclosed(expression, "'") || isEnclosed(expression, "\""));
  }

  /**
   * The documents that Prisma's statements give without quotes and that the database takes, arrays
   * among them, although it takes these for names in brackets.
   */
  private static boolean isBareJson(String expression) {
    return decimal(expression).isPresent()
        || bool(expression).isPresent()
        || expression.startsWith("[") && expression.endsWith("]");
  }

  private static boolean isEnclosed(String expression, String quote) {
    return expression.startsWith(quote) && expression.endsWith(quote);
  }
}
