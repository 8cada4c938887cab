package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.dialect.postgresql.PostgresDefaultTokens.Kind;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Default expressions of the catalog as values. What is not one of the few forms that stand for a
 * value stays an expression.
 */
public final class PostgresDefaults {
  private static final String UUID = PostgresType.UUID.schemaName();
  private static final Set<String> CLOCKS = Set.of("now", "current_timestamp");

  private final PostgresDefaultTokens tokens;
  private final Family family;

  private PostgresDefaults(PostgresDefaultTokens tokens, Family family) {
    this.tokens = tokens;
    this.family = family;
  }

  /** What decides which forms stand for a value. */
  private enum Family {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    TIME,
    ENUM,
    BYTES,
    OPAQUE;

    static Family of(ColumnType type) {
      if (type instanceof ColumnType.OfEnum) {
        return ENUM;
      }
      return type instanceof ColumnType.Scalar scalar && !isUuid(scalar)
          ? of(scalar.family())
          : OPAQUE;
    }

    private static boolean isUuid(ColumnType.Scalar type) {
      return type.nativeType()
          .filter(nativeType -> nativeType.definition().schemaName().equals(UUID))
          .isPresent();
    }

    private static Family of(ScalarType scalar) {
      return switch (scalar) {
        case STRING, JSON -> TEXT;
        case INT, BIG_INT -> INTEGER;
        case FLOAT, DECIMAL -> NUMBER;
        case BOOLEAN -> BOOLEAN;
        case DATE_TIME -> TIME;
        case BYTES -> BYTES;
      };
    }
  }

  /** See {@link CatalogColumns#defaultValue}. */
  public static Optional<Value> read(String expression, ColumnType type, boolean list) {
    if (expression.trim().startsWith("NULL")) {
      return Optional.empty();
    }
    if (type instanceof ColumnType.Unsupported) {
      return Optional.of(new Value.Expression(Optional.of(expression)));
    }
    PostgresDefaults reader =
        new PostgresDefaults(PostgresDefaultTokens.of(expression), Family.of(type));
    Optional<Value> value = list ? reader.list() : reader.single();
    return Optional.of(
        value
            .filter(known -> reader.tokens.atEnd())
            .orElseGet(() -> new Value.Expression(Optional.of(expression))));
  }

  private Optional<Value> single() {
    if (family == Family.TIME) {
      return now();
    }
    int start = tokens.mark();
    Optional<Value> constant = constant().map(Value.Constant::new);
    if (constant.isPresent() || family != Family.INTEGER) {
      return constant;
    }
    tokens.reset(start);
    return sequence();
  }

  private Optional<Value> now() {
    Optional<String> clock =
        tokens.take(Kind.WORD).filter(word -> CLOCKS.contains(word.toLowerCase(Locale.ROOT)));
    if (tokens.takeSign("(")) {
      tokens.takeSign(")");
    }
    tokens.takeCasts();
    return clock.map(word -> new Value.Now());
  }

  private Optional<Value> sequence() {
    if (tokens.take(Kind.WORD).filter("nextval"::equals).isEmpty() || !tokens.takeSign("(")) {
      return Optional.empty();
    }
    tokens.takeSign("(");
    Optional<String> sequence = tokens.take(Kind.TEXT).map(PostgresDefaults::lastName);
    tokens.takeThrough(")");
    tokens.takeCasts();
    tokens.takeSign(")");
    tokens.takeCasts();
    return sequence.map(name -> new Value.FromSequence(Optional.of(name)));
  }

  /** The part behind the schema, without its quotes. */
  private static String lastName(String qualified) {
    boolean quoted = qualified.endsWith("\"");
    int start =
        quoted ? qualified.lastIndexOf('"', qualified.length() - 2) : qualified.lastIndexOf('.');
    return qualified.substring(start + 1, qualified.length() - (quoted ? 1 : 0));
  }

  /** A constant of the family, with its casts. */
  private Optional<Literal> constant() {
    Optional<Literal> literal =
        switch (family) {
          case TEXT -> tokens.take(Kind.TEXT).map(Literal.Text::new);
          case INTEGER -> integer();
          case NUMBER -> number();
          case BOOLEAN -> tokens.take(Kind.WORD).flatMap(PostgresDefaults::bool);
          case ENUM ->
              tokens
                  .take(Kind.TEXT)
                  .or(() -> tokens.take(Kind.WORD).filter(PostgresDefaults::isNoNull))
                  .map(Literal.EnumValue::new);
          case BYTES -> tokens.take(Kind.TEXT).flatMap(PostgresDefaults::bytes);
          case TIME, OPAQUE -> Optional.empty();
        };
    tokens.takeCasts();
    return literal;
  }

  private Optional<Literal> integer() {
    Optional<String> quoted = tokens.take(Kind.TEXT);
    if (quoted.isPresent()) {
      return quoted.filter(text -> text.matches("-?[0-9]+")).map(PostgresDefaults::num);
    }
    String sign = tokens.takeSign("-") ? "-" : "";
    return tokens.take(Kind.NUMBER).map(digits -> num(sign + digits));
  }

  private Optional<Literal> number() {
    Optional<String> quoted = tokens.take(Kind.TEXT);
    if (quoted.isPresent()) {
      return quoted
          .filter(text -> text.matches("\\(?-?[0-9]+(\\.[0-9]+)?\\)?"))
          .map(text -> num(text.replaceAll("[()]", "")));
    }
    tokens.takeSign("(");
    Optional<Literal> number = decimal();
    tokens.takeSign(")");
    return number;
  }

  private Optional<Literal> decimal() {
    String sign = tokens.takeSign("-") ? "-" : "";
    Optional<String> whole = tokens.take(Kind.NUMBER);
    String fraction = tokens.takeSign(".") ? "." + tokens.take(Kind.NUMBER).orElse("") : "";
    return whole.map(digits -> num(sign + digits + fraction));
  }

  private static Literal num(String digits) {
    return new Literal.Num(new BigDecimal(digits));
  }

  private static Optional<Literal> bool(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true", "t" -> Optional.of(new Literal.Bool(true));
      case "false", "f" -> Optional.of(new Literal.Bool(false));
      default -> Optional.empty();
    };
  }

  private static Optional<Literal> bytes(String text) {
    return text.matches("\\\\x(?:[0-9a-fA-F]{2})*")
        ? Optional.of(new Literal.Bytes(text.substring(2).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private Optional<Value> list() {
    Optional<List<Literal>> items =
        tokens
            .take(Kind.TEXT)
            .map(this::itemsInBraces)
            .orElseGet(
                () ->
                    tokens.take(Kind.WORD).filter("ARRAY"::equals).isPresent()
                            && tokens.takeSign("[")
                        ? items("]")
                        : Optional.empty());
    tokens.takeCasts();
    return items.map(Literal.Items::new).map(Value.Constant::new);
  }

  private Optional<List<Literal>> items(String end) {
    List<Literal> items = new ArrayList<>();
    if (tokens.takeSign(end)) {
      return Optional.of(items);
    }
    do {
      Optional<Literal> item = constant();
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    } while (tokens.takeSign(","));
    return tokens.takeSign(end) ? Optional.of(items) : Optional.empty();
  }

  /** The items of a text such as {@code {a,"b c",3}}. */
  private Optional<List<Literal>> itemsInBraces(String text) {
    PostgresDefaultTokens inner = PostgresDefaultTokens.of(text);
    if (!inner.takeSign("{")) {
      return Optional.empty();
    }
    PostgresDefaults reader = new PostgresDefaults(inner, family);
    return reader.bareItems().filter(items -> inner.atEnd());
  }

  private Optional<List<Literal>> bareItems() {
    List<Literal> items = new ArrayList<>();
    if (tokens.takeSign("}")) {
      return Optional.of(items);
    }
    do {
      Optional<Literal> item = bareItem();
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    } while (tokens.takeSign(","));
    return tokens.takeSign("}") ? Optional.of(items) : Optional.empty();
  }

  private Optional<Literal> bareItem() {
    return switch (family) {
      case TEXT -> word().map(Literal.Text::new);
      case ENUM -> word().map(Literal.EnumValue::new);
      case BOOLEAN -> word().flatMap(PostgresDefaults::bool);
      case INTEGER -> integer();
      case NUMBER -> decimal();
      case TIME, BYTES, OPAQUE -> Optional.empty();
    };
  }

  private Optional<String> word() {
    return tokens
        .take(Kind.QUOTED)
        .or(() -> tokens.take(Kind.TEXT))
        .or(() -> tokens.take(Kind.WORD).filter(PostgresDefaults::isNoNull));
  }

  /** A list with NULL in it is no list of constants. */
  private static boolean isNoNull(String word) {
    return !word.equalsIgnoreCase("NULL");
  }
}
