package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.Arity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reader of {@code columns.sql}, which knows the primary keys, too. */
final class SqliteColumns {
  private static final String SQL = SqlResource.read(SqliteColumns.class, "columns.sql");

  private final Map<String, List<ColumnRow>> byTable;

  private SqliteColumns(Map<String, List<ColumnRow>> byTable) {
    this.byTable = byTable;
  }

  static SqliteColumns read(Session session) {
    return new SqliteColumns(
        session.query(SQL, ColumnRow::of).stream()
            .collect(Collectors.groupingBy(ColumnRow::table)));
  }

  /** The names of the columns of {@code table}. */
  List<String> names(String table) {
    return rows(table).stream().map(ColumnRow::name).toList();
  }

  /** The columns of the primary key in its order; empty without one. */
  List<String> primaryKey(String table) {
    return rows(table).stream()
        .filter(row -> row.keyPosition() > 0)
        .sorted(Comparator.comparing(ColumnRow::keyPosition))
        .map(ColumnRow::name)
        .toList();
  }

  private List<ColumnRow> rows(String table) {
    return byTable.getOrDefault(table, List.of());
  }

  void addTo(Map<String, TableBuilder> tables) {
    tables.forEach(this::add);
  }

  private void add(String name, TableBuilder table) {
    List<String> key = primaryKey(name);
    rows(name).forEach(row -> add(row, key.size() == 1, table));
    if (!key.isEmpty()) {
      table.index(
          "",
          Index.Kind.PRIMARY,
          key.stream().map(Index.Part::of).toList(),
          Optional.empty(),
          Optional.empty(),
          true);
    }
  }

  private static void add(ColumnRow row, boolean singleKey, TableBuilder table) {
    ColumnType type = SqliteDeclaredTypes.type(row.declaredType());
    // Such a column is another name of the rowid, whether it says AUTOINCREMENT or not.
    boolean counts = singleKey && row.keyPosition() > 0 && row.declaredType().equals("integer");
    table.column(
        row.name(),
        type,
        row.required() || counts ? Arity.REQUIRED : Arity.OPTIONAL,
        row.defaultExpression()
            .flatMap(text -> SqliteDefaults.read(text, type))
            .map(ColumnDefault::of),
        false,
        counts);
  }

  /** One row of {@code columns.sql}. */
  private record ColumnRow(
      String table,
      String name,
      String declaredType,
      boolean required,
      Optional<String> defaultExpression,
      int keyPosition) {
    static ColumnRow of(ResultSet row) throws SQLException {
      return new ColumnRow(
          row.getString("table_name"),
          row.getString("column_name"),
          row.getString("declared_type"),
          row.getBoolean("is_required"),
          Optional.ofNullable(row.getString("default_expression")),
          row.getInt("key_position"));
    }
  }
}
