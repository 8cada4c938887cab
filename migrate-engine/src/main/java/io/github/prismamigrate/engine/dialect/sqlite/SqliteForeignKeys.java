package io.github.prismamigrate.engine.dialect.sqlite;

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
final class SqliteForeignKeys {
  private static final String SQL = SqlResource.read(SqliteForeignKeys.class, "foreign_keys.sql");

  private final SqliteColumns columns;

  /**
   * A reader of foreign keys.
   *
   * @param columns where keys may lead
   */
  SqliteForeignKeys(SqliteColumns columns) {
    this.columns = columns;
  }

  /** What tells the keys of a database apart: they have no names. */
  private record KeyId(String table, int id) {}

  void addTo(Map<String, TableBuilder> tables, Session session) {
    Map<KeyId, List<PairRow>> keys = new LinkedHashMap<>();
    session
        .query(SQL, PairRow::of)
        .forEach(
            row ->
                keys.computeIfAbsent(new KeyId(row.table(), row.id()), id -> new ArrayList<>())
                    .add(row));
    keys.values().stream()
        .filter(pairs -> tables.containsKey(pairs.get(0).table()))
        .filter(pairs -> tables.containsKey(pairs.get(0).referencedTable()))
        .forEach(pairs -> add(pairs, tables.get(pairs.get(0).table())));
  }

  /** Leaves a key out that leads to columns which do not exist. */
  private void add(List<PairRow> pairs, TableBuilder table) {
    PairRow key = pairs.get(0);
    List<String> targets = targets(pairs);
    if (targets.size() == pairs.size()
        && columns.names(key.referencedTable()).containsAll(targets)) {
      table.foreignKey(
          Optional.empty(),
          pairs.stream().map(PairRow::column).toList(),
          QualifiedName.of(key.referencedTable()),
          targets,
          key.onDelete(),
          key.onUpdate());
    }
  }

  private List<String> targets(List<PairRow> pairs) {
    List<String> named = pairs.stream().flatMap(pair -> pair.referencedColumn().stream()).toList();
    return named.isEmpty() ? columns.primaryKey(pairs.get(0).referencedTable()) : named;
  }

  /** One row of {@code foreign_keys.sql}. */
  private record PairRow(
      String table,
      int id,
      String column,
      String referencedTable,
      Optional<String> referencedColumn,
      ReferentialAction onDelete,
      ReferentialAction onUpdate) {
    static PairRow of(ResultSet row) throws SQLException {
      return new PairRow(
          row.getString("table_name"),
          row.getInt("id"),
          row.getString("column_name"),
          row.getString("referenced_table"),
          Optional.ofNullable(row.getString("referenced_column")),
          action(row.getString("on_delete")),
          action(row.getString("on_update")));
    }

    private static ReferentialAction action(String words) {
      return ReferentialAction.valueOf(words.replace(' ', '_'));
    }
  }
}
