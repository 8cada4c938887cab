package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.Arity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reader of {@code columns.sql}. */
final class MySqlColumns {
  private static final String SQL = SqlResource.read(MySqlColumns.class, "columns.sql");

  private final MySqlCatalogDefaults defaults;

  MySqlColumns(MySqlCatalogDefaults defaults) {
    this.defaults = defaults;
  }

  void addTo(MySqlTables tables, Session session) {
    List<ColumnRow> rows = session.query(SQL, ColumnRow::of);
    rows.forEach(row -> tables.builder(row.type().table()).ifPresent(table -> add(row, table)));
    rows.stream()
        .filter(ColumnRow::commented)
        .forEach(row -> tables.commented(row.type().table(), row.type().column()));
  }

  private void add(ColumnRow row, TableBuilder table) {
    ColumnType type = MySqlCatalogTypes.type(row.type());
    table.column(
        row.type().column(),
        type,
        row.nullable() ? Arity.OPTIONAL : Arity.REQUIRED,
        row.type()
            .defaultText()
            .flatMap(text -> defaults.read(text, row.extra(), type))
            .map(ColumnDefault::of),
        false,
        row.extra().equalsIgnoreCase("auto_increment"));
  }

  /** One row of {@code columns.sql}. */
  private record ColumnRow(
      MySqlCatalogTypes.TypeRow type, boolean nullable, String extra, boolean commented) {
    static ColumnRow of(ResultSet row) throws SQLException {
      return new ColumnRow(
          new MySqlCatalogTypes.TypeRow(
              row.getString("table_name"),
              row.getString("column_name"),
              row.getString("data_type"),
              row.getString("full_type"),
              row.getLong("character_length"),
              row.getInt("number_precision"),
              row.getInt("number_scale"),
              row.getInt("time_precision"),
              Optional.ofNullable(row.getString("default_text"))),
          row.getBoolean("nullable"),
          row.getString("extra"),
          row.getBoolean("commented"));
    }
  }
}
