package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reader of {@code foreign_keys.sql}. */
final class MySqlForeignKeys {
  private static final String SQL = SqlResource.read(MySqlForeignKeys.class, "foreign_keys.sql");

  private MySqlForeignKeys() {}

  /** What tells keys apart. */
  private record KeyId(String table, String name) {}

  static void addTo(MySqlTables tables, Session session) {
    Map<KeyId, List<PairRow>> keys = new LinkedHashMap<>();
    session
        .query(SQL, PairRow::of)
        .forEach(row -> keys.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    keys.values().stream()
        .filter(pairs -> tables.builder(pairs.get(0).referencedTable()).isPresent())
        .forEach(
            pairs ->
                tables.builder(pairs.get(0).id().table()).ifPresent(table -> add(pairs, table)));
  }

  private static void add(List<PairRow> pairs, TableBuilder table) {
    PairRow key = pairs.get(0);
    table.foreignKey(
        Optional.of(key.id().name()),
        pairs.stream().map(PairRow::column).toList(),
        QualifiedName.of(key.referencedTable()),
        pairs.stream().map(PairRow::referencedColumn).toList(),
        key.onDelete(),
        key.onUpdate());
  }

  /** One row of {@code foreign_keys.sql}. */
  private record PairRow(
      KeyId id,
      String column,
      String referencedTable,
      String referencedColumn,
      ReferentialAction onDelete,
      ReferentialAction onUpdate) {
    static PairRow of(ResultSet row) throws SQLException {
      return new PairRow(
          new KeyId(row.getString("table_name"), row.getString("constraint_name")),
          row.getString("column_name"),
          row.getString("referenced_table"),
          row.getString("referenced_column"),
          action(row.getString("on_delete")),
          action(row.getString("on_update")));
    }

    private static ReferentialAction action(String words) {
      return ReferentialAction.valueOf(words.replace(' ', '_'));
    }
  }
}
