package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Literals;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.Locale;
import java.util.Optional;

/** Columns as SQL Server writes them. */
final class SqlServerColumnSql {
  private SqlServerColumnSql() {}

  /** A column as it stands in {@code CREATE TABLE} and behind {@code ADD}. */
  static String definition(Table table, Column column) {
    return new SqlText(Quoting.BRACKET)
        .name(column.name())
        .add(" ")
        .add(type(column))
        .addIf(column.required(), " NOT NULL")
        .add(column.autoincrement() ? " IDENTITY(1,1)" : defaultClause(table, column))
        .toString();
  }

  private static String defaultClause(Table table, Column column) {
    return namedDefault(table, column).map(" "::concat).orElse("");
  }

  static Optional<String> defaultValue(Column column) {
    return column.filledIn().flatMap(SqlServerColumnSql::value);
  }

  /** The default behind the name of its constraint; empty where there is none. */
  static Optional<String> namedDefault(Table table, Column column) {
    return defaultValue(column)
        .map(
            value ->
                new SqlText(Quoting.BRACKET)
                    .add("CONSTRAINT ")
                    .name(defaultConstraint(table, column))
                    .add(" DEFAULT ")
                    .add(value)
                    .toString());
  }

  /** The name of the constraint; one that nobody named was named in this way by the server. */
  static String defaultConstraint(Table table, Column column) {
    return column
        .defaultValue()
        .flatMap(ColumnDefault::constraint)
        .orElseGet(() -> "DF__" + table.name().name() + "__" + column.name());
  }

  static String type(Column column) {
    if (column.type() instanceof ColumnType.Scalar scalar) {
      return type(scalar.nativeType().orElseThrow());
    }
    if (column.type() instanceof ColumnType.Unsupported unsupported) {
      return unsupported.declaration();
    }
    throw new IllegalStateException("no type of this database: " + column.type());
  }

  private static String type(NativeType type) {
    String name = ((SqlServerType) type.definition()).sql();
    return type.arguments().isEmpty()
        ? name
        : name + "(" + String.join(",", type.arguments()).toLowerCase(Locale.ROOT) + ")";
  }

  private static Optional<String> value(Value value) {
    if (value instanceof Value.Constant constant) {
      return Optional.of(literal(constant.literal()));
    }
    if (value instanceof Value.Now) {
      return Optional.of("CURRENT_TIMESTAMP");
    }
    if (value instanceof Value.Expression expression) {
      return expression.sql();
    }
    throw new IllegalStateException("no default of this database: " + value);
  }

  private static String literal(Literal literal) {
    if (literal instanceof Literal.Text text) {
      return SqlServerQuoting.text(text.value());
    }
    if (literal instanceof Literal.Num number) {
      return Literals.number(number);
    }
    if (literal instanceof Literal.Bool bool) {
      return bool.value() ? "1" : "0";
    }
    if (literal instanceof Literal.Timestamp timestamp) {
      return Literals.timestamp(timestamp.value());
    }
    if (literal instanceof Literal.Bytes bytes) {
      return "0x" + bytes.hex();
    }
    throw new IllegalStateException("no constant of this database: " + literal);
  }
}
