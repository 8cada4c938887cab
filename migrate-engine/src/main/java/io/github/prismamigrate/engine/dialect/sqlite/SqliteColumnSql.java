package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Literals;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Columns as SQLite writes them. */
final class SqliteColumnSql {
  private static final Pattern NEEDS_NO_PARENTHESES =
      Pattern.compile("\\(.*|'.*'|\".*\"|[+-]?[0-9.][0-9.eExX+-]*|\\w+|[xX]'.*'", Pattern.DOTALL);
  private static final Pattern SCALAR_JSON = Pattern.compile("null|true|false|-?[0-9.eE+-]+");

  private SqliteColumnSql() {}

  /** A column as it stands in {@code CREATE TABLE}. */
  static String definition(Table table, Column column) {
    boolean alone = isPrimaryKeyAlone(table, column);
    return named(column)
        .addIf(column.required(), " NOT NULL")
        .addIf(alone, " PRIMARY KEY")
        .addIf(alone && isInteger(column), " AUTOINCREMENT")
        .add(defaultClause(column))
        .toString();
  }

  /** A column as it stands in {@code ADD COLUMN}. */
  static String addition(Column column) {
    return named(column).add(defaultClause(column)).toString();
  }

  private static SqlText named(Column column) {
    return new SqlText(Quoting.DOUBLE).name(column.name()).add(" ").add(type(column));
  }

  private static boolean isPrimaryKeyAlone(Table table, Column column) {
    return table.primaryKey().map(Index::columns).equals(Optional.of(List.of(column.name())));
  }

  private static boolean isInteger(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar && scalar.family() == ScalarType.INT;
  }

  private static boolean isJson(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar && scalar.family() == ScalarType.JSON;
  }

  private static String type(Column column) {
    if (column.type() instanceof ColumnType.Scalar scalar) {
      return keyword(scalar.family());
    }
    if (column.type() instanceof ColumnType.Unsupported unsupported) {
      return unsupported.declaration();
    }
    throw new IllegalStateException("no type of this database: " + column.type());
  }

  private static String keyword(ScalarType family) {
    return switch (family) {
      case INT -> "INTEGER";
      case BIG_INT -> "BIGINT";
      case FLOAT -> "REAL";
      case DECIMAL -> "DECIMAL";
      case BOOLEAN -> "BOOLEAN";
      case STRING -> "TEXT";
      case DATE_TIME -> "DATETIME";
      case JSON -> "JSONB";
      case BYTES -> "BLOB";
    };
  }

  private static String defaultClause(Column column) {
    return defaultValue(column).map(" DEFAULT "::concat).orElse("");
  }

  /** What the column fills in; empty where nobody says it. */
  static Optional<String> defaultValue(Column column) {
    return column.filledIn().flatMap(value -> value(value, column));
  }

  private static Optional<String> value(Value value, Column column) {
    if (value instanceof Value.Constant constant) {
      return Optional.of(literal(constant.literal(), column));
    }
    if (value instanceof Value.Now) {
      return Optional.of("CURRENT_TIMESTAMP");
    }
    if (value instanceof Value.Expression expression) {
      return expression.sql().map(SqliteColumnSql::expression);
    }
    throw new IllegalStateException("no default of this database: " + value);
  }

  private static String literal(Literal literal, Column column) {
    if (literal instanceof Literal.Text text) {
      // A JSON default that was read is the expression of the catalog, quotes and all.
      return isJson(column) ? text.value() : Literals.text(text.value());
    }
    if (literal instanceof Literal.EnumValue value) {
      return Literals.text(value.value());
    }
    if (literal instanceof Literal.Json json) {
      return json(json.text());
    }
    // Bytes stand as the text of their digits, because Prisma writes them so.
    if (literal instanceof Literal.Bytes bytes) {
      return Literals.text(bytes.hex());
    }
    if (literal instanceof Literal.Num number) {
      return Literals.number(number);
    }
    if (literal instanceof Literal.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (literal instanceof Literal.Timestamp timestamp) {
      return Literals.timestamp(timestamp.value());
    }
    throw new IllegalStateException("no constant of this database: " + literal);
  }

  /**
   * Prisma writes all JSON without quotes; of objects, lists and texts the server would make an
   * error or something else.
   */
  private static String json(String text) {
    return SCALAR_JSON.matcher(text).matches() ? text : Literals.text(text);
  }

  /** The catalog tells expressions without the parentheses that a statement needs. */
  private static String expression(String sql) {
    return NEEDS_NO_PARENTHESES.matcher(sql).matches() ? sql : "(" + sql + ")";
  }
}
