package io.github.prismamigrate.engine.script;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** Defaults in the notation of summaries, such as {@code Some(Value(Int(5)))}. */
final class DefaultNotation {
  private DefaultNotation() {}

  static String of(Column column) {
    return column.filledIn().map(value -> "Some(" + value(value, column) + ")").orElse("None");
  }

  private static String value(Value value, Column column) {
    if (value instanceof Value.Constant constant) {
      return "Value(" + literal(constant.literal(), column) + ")";
    }
    if (value instanceof Value.Now) {
      return "Now";
    }
    if (value instanceof Value.Expression expression) {
      String sql = expression.sql().map(text -> "Some(" + quoted(text) + ")").orElse("None");
      return "DbGenerated(" + sql + ")";
    }
    if (value instanceof Value.FromSequence sequence) {
      return "Sequence(" + quoted(sequence.sequence().orElse("")) + ")";
    }
    if (value instanceof Value.UniqueRowId) {
      return "UniqueRowid";
    }
    throw new IllegalStateException("unknown default " + value);
  }

  private static String literal(Literal literal, Column column) {
    if (literal instanceof Literal.Text text) {
      return "String(" + quoted(text.value()) + ")";
    }
    if (literal instanceof Literal.EnumValue value) {
      return "Enum(" + quoted(value.value()) + ")";
    }
    if (literal instanceof Literal.Json json) {
      return "Json(" + quoted(json.text()) + ")";
    }
    if (literal instanceof Literal.Bool bool) {
      return "Boolean(" + bool.value() + ")";
    }
    if (literal instanceof Literal.Num number) {
      return number(Literals.number(number), column);
    }
    if (literal instanceof Literal.Timestamp timestamp) {
      return "DateTime(" + timestamp(timestamp.value()) + ")";
    }
    if (literal instanceof Literal.Bytes bytes) {
      return "Bytes(" + bytes(bytes.hex()) + ")";
    }
    if (literal instanceof Literal.Items items) {
      return items.items().stream()
          .map(item -> literal(item, column))
          .collect(Collectors.joining(", ", "List([", "])"));
    }
    throw new IllegalStateException("unknown literal " + literal);
  }

  private static String number(String digits, Column column) {
    ScalarType family =
        column.type() instanceof ColumnType.Scalar scalar ? scalar.family() : ScalarType.DECIMAL;
    return switch (family) {
      case INT -> "Int(" + digits + ")";
      case BIG_INT -> "BigInt(" + digits + ")";
      default -> "Float(BigDecimal(\"" + digits + "\"))";
    };
  }

  private static String timestamp(OffsetDateTime value) {
    String pattern = "uuuu-MM-dd'T'HH:mm:ss" + Literals.fraction(value) + "xxx";
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(value);
  }

  private static String bytes(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    StringBuilder numbers = new StringBuilder("[");
    for (byte one : bytes) {
      numbers.append(numbers.length() > 1 ? ", " : "").append(Byte.toUnsignedInt(one));
    }
    return numbers.append("]").toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(character -> quoted.append(escaped(character)));
    return quoted.append('"').toString();
  }

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\0' -> "\\0";
      default ->
          isShown(character)
              ? Character.toString(character)
              : "\\u{" + Integer.toHexString(character) + "}";
    };
  }

  /** Whether a character by itself leaves a mark on paper. */
  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> true;
    };
  }
}
