package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Optional;
import java.util.stream.Collectors;

/** Columns as MySQL and MariaDB write them. */
final class MySqlColumnSql {
  private static final MySqlSchemaRules USUAL_TYPES = new MySqlSchemaRules();

  private final MySqlDefaultSql defaults;

  MySqlColumnSql(MySqlServer server) {
    defaults = new MySqlDefaultSql(server);
  }

  /** A new column. */
  String definition(Column column) {
    return definition(column, defaults.of(column));
  }

  /** A column that stays; a default that the schema leaves to the database stays as well. */
  String redefinition(Column previous, Column next) {
    Optional<String> kept =
        MySqlDefaultSql.isUnknown(next) ? defaults.expression(previous) : Optional.empty();
    return definition(next, kept.or(() -> defaults.of(next)));
  }

  private static String definition(Column column, Optional<String> defaultValue) {
    return new SqlText(Quoting.BACKTICK)
        .name(column.name())
        .add(" ")
        .add(type(column.type()))
        .add(column.required() ? " NOT NULL" : " NULL")
        .add(defaultValue.map(" DEFAULT "::concat).orElse(""))
        .addIf(column.autoincrement(), " AUTO_INCREMENT")
        .toString();
  }

  private static String type(ColumnType type) {
    if (type instanceof ColumnType.Scalar scalar) {
      return scalar(
          scalar.family(),
          scalar
              .nativeType()
              .or(() -> USUAL_TYPES.defaultNativeType(scalar.family()))
              .orElseThrow());
    }
    if (type instanceof ColumnType.OfEnum values) {
      return values.values().stream()
          .map(MySqlDefaultSql::text)
          .collect(Collectors.joining(", ", "ENUM(", ")"));
    }
    if (type instanceof ColumnType.Unsupported unsupported) {
      return unsupported.declaration();
    }
    throw new IllegalStateException("unknown type " + type);
  }

  private static String scalar(ScalarType family, NativeType type) {
    MySqlType definition = (MySqlType) type.definition();
    if (family == ScalarType.BOOLEAN && definition == MySqlType.TINY_INT) {
      return "BOOLEAN";
    }
    return type.arguments().isEmpty()
        ? definition.sql()
        : definition.sql() + "(" + String.join(", ", type.arguments()) + ")";
  }
}
