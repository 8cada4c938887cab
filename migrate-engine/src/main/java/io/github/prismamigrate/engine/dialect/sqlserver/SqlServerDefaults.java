package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Default expressions of the catalog as values. Prisma takes every expression of a column of texts
 * for a text, and some expressions apart in their middle; {@link SqlServerPulledDefaults} knows
 * what it then writes into schema files.
 */
final class SqlServerDefaults {
  private static final String SHARED = "CREATE DEFAULT ";

  /** The server puts a dot behind what is too large for an {@code int}. */
  private static final String INTEGER = "-?[0-9]+\\.?";

  private static final String NUMBER = "-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?";
  private static final Pattern TEXT = Pattern.compile("N?'((?:[^']|'')*)'");

  private SqlServerDefaults() {}

  /** What a column of {@code type} fills in; empty where its expression says nothing. */
  static Optional<Value> read(String expression, ColumnType type) {
    return expression.equals("(NULL)") || expression.contains(SHARED)
        ? Optional.empty()
        : Optional.of(value(withoutParentheses(expression), type));
  }

  /** The server puts every expression between parentheses, and numbers between two pairs. */
  private static String withoutParentheses(String expression) {
    String sql = expression;
    while (sql.startsWith("(") && closing(sql) == sql.length() - 1) {
      sql = sql.substring(1, sql.length() - 1);
    }
    return sql;
  }

  /** Where the parenthesis is closed with which {@code sql} begins. */
  private static int closing(String sql) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      quoted ^= c == '\'';
      if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private static Value value(String sql, ColumnType type) {
    if (!(type instanceof ColumnType.Scalar scalar) || isUniqueIdentifier(scalar)) {
      return expression(sql);
    }
    return switch (scalar.family()) {
      case INT, BIG_INT -> sql.matches(INTEGER) ? number(sql) : expression(sql);
      case FLOAT, DECIMAL -> sql.matches(NUMBER) ? number(sql) : expression(sql);
      case BOOLEAN -> sql.matches("[01]") ? bool(sql) : expression(sql);
      case STRING -> text(sql).map(SqlServerDefaults::constant).orElseGet(() -> expression(sql));
      case DATE_TIME -> sql.equals("getdate()") ? new Value.Now() : expression(sql);
      case BYTES, JSON -> expression(sql);
    };
  }

  private static boolean isUniqueIdentifier(ColumnType.Scalar scalar) {
    return scalar
        .nativeType()
        .map(NativeType::definition)
        .filter(SqlServerType.UNIQUE_IDENTIFIER::equals)
        .isPresent();
  }

  private static Value expression(String sql) {
    return new Value.Expression(Optional.of(sql));
  }

  /** The text that {@code sql} writes, as such or as a number; empty where it computes one. */
  static Optional<String> text(String sql) {
    Matcher quoted = TEXT.matcher(sql);
    if (quoted.matches()) {
      return Optional.of(quoted.group(1).replace("''", "'"));
    }
    return sql.matches(NUMBER) ? Optional.of(sql) : Optional.empty();
  }

  private static Value constant(String text) {
    return new Value.Constant(new Literal.Text(text));
  }

  private static Value number(String text) {
    return new Value.Constant(new Literal.Num(new BigDecimal(text)));
  }

  private static Value bool(String text) {
    return new Value.Constant(new Literal.Bool(text.equals("1")));
  }
}
