package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Default expressions of the catalog as values, as far as Prisma reads them. */
final class SqlServerDefaults {
  /** How the server stores an expression; the first that is found anywhere counts. */
  private static final List<Pattern> STORED =
      List.of(
          Pattern.compile("\\(\\((.*)\\)\\)"),
          Pattern.compile("\\('(.*)'\\)", Pattern.DOTALL),
          Pattern.compile("\\((.*)\\)"));

  private static final String SHARED = "CREATE DEFAULT ";
  private static final String INTEGER = "-?[0-9]+";
  private static final String NUMBER = "-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?";

  private SqlServerDefaults() {}

  /** What a column of {@code type} fills in; empty where its expression says nothing. */
  static Optional<Value> read(String expression, ColumnType type) {
    if (expression.equals("(NULL)") || expression.contains(SHARED)) {
      return Optional.empty();
    }
    return inner(expression).map(text -> value(text, type));
  }

  private static Optional<String> inner(String expression) {
    return STORED.stream()
        .map(pattern -> pattern.matcher(expression))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static Value value(String text, ColumnType type) {
    if (!(type instanceof ColumnType.Scalar scalar) || isUniqueIdentifier(scalar)) {
      return expression(text);
    }
    return switch (scalar.family()) {
      case INT, BIG_INT -> text.matches(INTEGER) ? number(text) : expression(text);
      case FLOAT, DECIMAL -> text.matches(NUMBER) ? number(text) : expression(text);
      case BOOLEAN -> text.matches("[01]") ? bool(text) : expression(text);
      case STRING -> new Value.Constant(new Literal.Text(text.replace("''", "'")));
      case DATE_TIME -> text.equals("getdate()") ? new Value.Now() : expression(text);
      case BYTES, JSON -> expression(text);
    };
  }

  private static boolean isUniqueIdentifier(ColumnType.Scalar scalar) {
    return scalar
        .nativeType()
        .map(NativeType::definition)
        .filter(SqlServerType.UNIQUE_IDENTIFIER::equals)
        .isPresent();
  }

  private static Value expression(String text) {
    return new Value.Expression(Optional.of(text));
  }

  private static Value number(String text) {
    return new Value.Constant(new Literal.Num(new BigDecimal(text)));
  }

  private static Value bool(String text) {
    return new Value.Constant(new Literal.Bool(text.equals("1")));
  }
}
