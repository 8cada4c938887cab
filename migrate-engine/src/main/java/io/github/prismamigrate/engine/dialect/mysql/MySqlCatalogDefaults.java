package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Defaults as the catalog words them, as values. */
final class MySqlCatalogDefaults {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");
  private static final Pattern NOW =
      Pattern.compile("current_timestamp(?:\\([0-9]*\\))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPE = Pattern.compile("''|\\\\(.)", Pattern.DOTALL);

  private final MySqlServer server;

  MySqlCatalogDefaults(MySqlServer server) {
    this.server = server;
  }

  /**
   * The meaning of a default; empty where it is NULL.
   *
   * @param extra what the catalog says about the column besides
   */
  Optional<Value> read(String text, String extra, ColumnType type) {
    if (text.equals("NULL")) {
      return Optional.empty();
    }
    boolean expression = server.mariaDb() || extra.equalsIgnoreCase("default_generated");
    return Optional.of(
        constant(text, expression, type)
            .orElseGet(() -> new Value.Expression(Optional.of(written(text, expression, type)))));
  }

  private Optional<Value> constant(String text, boolean expression, ColumnType type) {
    if (type instanceof ColumnType.OfEnum) {
      return word(text, expression).map(value -> new Value.Constant(new Literal.EnumValue(value)));
    }
    if (type instanceof ColumnType.Scalar scalar) {
      return constant(text, expression, scalar.family());
    }
    return Optional.empty();
  }

  private Optional<Value> constant(String text, boolean expression, ScalarType family) {
    return switch (family) {
      case INT, BIG_INT, FLOAT, DECIMAL -> number(text);
      case BOOLEAN -> bool(text);
      case STRING ->
          word(text, expression).map(value -> new Value.Constant(new Literal.Text(value)));
      case DATE_TIME ->
          NOW.matcher(text).matches() ? Optional.of(new Value.Now()) : Optional.empty();
      case JSON, BYTES -> Optional.empty();
    };
  }

  private static Optional<Value> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new Value.Constant(new Literal.Num(new BigDecimal(text))))
        : Optional.empty();
  }

  private static Optional<Value> bool(String text) {
    return switch (text) {
      case "1" -> Optional.of(new Value.Constant(new Literal.Bool(true)));
      case "0" -> Optional.of(new Value.Constant(new Literal.Bool(false)));
      default -> Optional.empty();
    };
  }

  /** MariaDB words a text as a literal, MySQL shows its value as it is. */
  private Optional<String> word(String text, boolean expression) {
    if (server.mariaDb()) {
      return isLiteral(text)
          ? Optional.of(unescaped(text.substring(1, text.length() - 1)))
          : Optional.empty();
    }
    return expression ? Optional.empty() : Optional.of(text);
  }

  private static boolean isLiteral(String text) {
    return text.length() > 1 && text.startsWith("'") && text.endsWith("'");
  }

  /** The inside of a literal as the text that it stands for. */
  static String unescaped(String literal) {
    return ESCAPE
        .matcher(literal)
        .replaceAll(
            escape -> {
              String character = escape.group().equals("''") ? "'" : escape.group(1);
              return character.equals("n") ? "\n" : Matcher.quoteReplacement(character);
            });
  }

  private static String written(String text, boolean expression, ColumnType type) {
    if (expression) {
      return text.startsWith("(") ? text : "(" + text + ")";
    }
    boolean time =
        type instanceof ColumnType.Scalar scalar && scalar.family() == ScalarType.DATE_TIME;
    return time && !isLiteral(text) ? "'" + text + "'" : text;
  }
}
