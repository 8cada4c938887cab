package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.Arity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reader of {@code columns.sql}. */
final class SqlServerColumns {
  private static final String SQL = SqlResource.read(SqlServerColumns.class, "columns.sql");

  private SqlServerColumns() {}

  static void addTo(
      Map<QualifiedName, TableBuilder> tables, Session session, List<String> namespaces) {
    session.query(SQL, ColumnRow::of, SqlServerQuoting.list(namespaces)).stream()
        .filter(row -> tables.containsKey(row.table()))
        .forEach(row -> add(row, tables.get(row.table())));
  }

  private static void add(ColumnRow row, TableBuilder table) {
    ColumnType type =
        SqlServerCatalogTypes.type(row.typeName(), row.maxLength(), row.precision(), row.scale());
    Optional<ColumnDefault> defaultValue =
        row.defaultExpression()
            .flatMap(text -> SqlServerDefaults.read(text, type))
            .map(value -> new ColumnDefault(value, row.defaultConstraint()));
    table.column(
        row.name(),
        type,
        row.nullable() ? Arity.OPTIONAL : Arity.REQUIRED,
        defaultValue,
        false,
        row.identity());
  }

  /**
   * One row of {@code columns.sql}.
   *
   * @param maxLength in characters or bytes; -1 for {@code max}, 0 for types without a length
   */
  private record ColumnRow(
      QualifiedName table,
      String name,
      String typeName,
      int maxLength,
      int precision,
      int scale,
      boolean nullable,
      boolean identity,
      Optional<String> defaultExpression,
      Optional<String> defaultConstraint) {
    static ColumnRow of(ResultSet row) throws SQLException {
      return new ColumnRow(
          QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
          row.getString("column_name"),
          row.getString("type_name"),
          row.getInt("max_length"),
          row.getInt("numeric_precision"),
          row.getInt("numeric_scale"),
          row.getBoolean("is_nullable"),
          row.getBoolean("is_identity"),
          Optional.ofNullable(row.getString("default_expression")),
          Optional.ofNullable(row.getString("default_constraint")));
    }
  }
}
