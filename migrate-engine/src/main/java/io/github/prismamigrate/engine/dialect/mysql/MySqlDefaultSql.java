package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.script.Literals;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Defaults as MySQL and MariaDB write them. */
final class MySqlDefaultSql {
  /** The decimals of a second that {@code now()} fills in where the type does not say it. */
  private static final String USUAL_PRECISION = "3";

  private static final Pattern NOW = Pattern.compile("\\(now\\([0-6]?\\)\\)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);
  private static final Pattern ESCAPED_BY_CATALOG = Pattern.compile("[^'\"`]*\\\\'");

  private final MySqlServer server;

  MySqlDefaultSql(MySqlServer server) {
    this.server = server;
  }

  /** A text between single quotes. */
  static String text(String value) {
    return Literals.text(value.replace("\\", "\\\\"));
  }

  /** Whether the schema says only that there is a default. */
  static boolean isUnknown(Column column) {
    return column.filledIn().equals(Optional.of(new Value.Expression(Optional.empty())));
  }

  /** What the column fills in; empty where nobody says it, or the server takes no default. */
  Optional<String> of(Column column) {
    boolean json = family(column).equals(Optional.of(ScalarType.JSON));
    return column.filledIn().filter(value -> !json).flatMap(value -> value(value, column));
  }

  /** The expression that the column fills in. */
  Optional<String> expression(Column column) {
    return column
        .filledIn()
        .filter(Value.Expression.class::isInstance)
        .flatMap(value -> of(column));
  }

  private Optional<String> value(Value value, Column column) {
    if (value instanceof Value.Constant constant) {
      return literal(constant.literal(), column);
    }
    if (value instanceof Value.Now) {
      return Optional.of(now(column));
    }
    if (value instanceof Value.Expression expression) {
      return expression.sql().map(MySqlDefaultSql::runnable);
    }
    throw new IllegalStateException("no default of this database: " + value);
  }

  /**
   * The expression as a server takes it. The catalog of MySQL escapes the quotes of texts, and so
   * do schemas that were pulled from it; no statement has a backslash in front of its first quote.
   */
  static String runnable(String expression) {
    return ESCAPED_BY_CATALOG.matcher(expression).lookingAt()
        ? ESCAPE.matcher(expression).replaceAll("$1")
        : expression;
  }

  /**
   * MySQL asks for the precision of the column, and for an expression where the column does not
   * hold a date and a time; Prisma writes neither.
   */
  private String now(Column column) {
    String now = "CURRENT_TIMESTAMP(" + precision(column) + ")";
    return isPartOfTime(column) && !server.mariaDb() ? "(" + now + ")" : now;
  }

  private String precision(Column column) {
    Optional<NativeType> type = nativeType(column);
    boolean whole = type.isPresent() && !isPartOfTime(column) && !server.mariaDb();
    return type.map(NativeType::arguments).orElse(List.of()).stream()
        .findFirst()
        .orElse(whole ? "0" : USUAL_PRECISION);
  }

  private static boolean isPartOfTime(Column column) {
    return nativeType(column)
        .map(NativeType::definition)
        .filter(type -> type == MySqlType.DATE || type == MySqlType.TIME)
        .isPresent();
  }

  /** Whether a date or a time fills in the present one before and after. */
  static boolean isNowInParentheses(Pair<Column> columns) {
    return isPartOfTime(columns.next())
        && columns.next().filledIn().equals(Optional.of(new Value.Now()))
        && expressionOf(columns.previous()).filter(NOW.asMatchPredicate()).isPresent();
  }

  private static Optional<String> expressionOf(Column column) {
    return column.filledIn().orElse(null) instanceof Value.Expression expression
        ? expression.sql()
        : Optional.empty();
  }

  private static Optional<ScalarType> family(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        ? Optional.of(scalar.family())
        : Optional.empty();
  }

  private static Optional<NativeType> nativeType(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        ? scalar.nativeType()
        : Optional.empty();
  }

  private Optional<String> literal(Literal literal, Column column) {
    if (literal instanceof Literal.Text text) {
      return Optional.of(text(text.value()));
    }
    if (literal instanceof Literal.EnumValue value) {
      return Optional.of(text(value.value()));
    }
    if (literal instanceof Literal.Num number) {
      return Optional.of(Literals.number(number));
    }
    if (literal instanceof Literal.Bool bool) {
      return Optional.of(Boolean.toString(bool.value()));
    }
    if (literal instanceof Literal.Timestamp timestamp) {
      return Optional.of("'" + timestamp(timestamp.value(), column) + "'");
    }
    if (literal instanceof Literal.Bytes) {
      // Columns without a bound, as bytes are by default, take no constant.
      return Optional.empty();
    }
    throw new IllegalStateException("no constant of this database: " + literal);
  }

  private String timestamp(OffsetDateTime value, Column column) {
    if (server.acceptsOffsets()) {
      return format("uuuu-MM-dd'T'HH:mm:ss" + fraction(value) + "xxx", value);
    }
    OffsetDateTime utc = value.withOffsetSameInstant(ZoneOffset.UTC);
    return format(utcPattern(column, fraction(value)), utc);
  }

  private static String utcPattern(Column column, String fraction) {
    Object type = nativeType(column).map(NativeType::definition).orElse(MySqlType.DATE_TIME);
    if (type == MySqlType.DATE) {
      return "uuuu-MM-dd";
    }
    String time = "HH:mm:ss" + fraction;
    return type == MySqlType.TIME ? time : "uuuu-MM-dd " + time;
  }

  private static String format(String pattern, OffsetDateTime value) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(value);
  }

  /** As few decimals as hold the value. */
  private static String fraction(OffsetDateTime value) {
    int nanos = value.getNano();
    if (nanos % 1_000 != 0) {
      return ".SSSSSSSSS";
    }
    if (nanos % 1_000_000 != 0) {
      return ".SSSSSS";
    }
    return nanos == 0 ? "" : ".SSS";
  }
}
