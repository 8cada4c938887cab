package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
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
import java.util.Set;

/** Reader of {@code foreign_keys.sql}. */
final class SqlServerForeignKeys {
  private static final String SQL =
      SqlResource.read(SqlServerForeignKeys.class, "foreign_keys.sql");

  private final Set<String> externalTables;

  /**
   * A reader of foreign keys.
   *
   * @param externalTables tables to and from which no foreign key counts
   */
  SqlServerForeignKeys(Set<String> externalTables) {
    this.externalTables = externalTables;
  }

  void addTo(Map<QualifiedName, TableBuilder> tables, Session session, List<String> namespaces) {
    Map<Long, List<PairRow>> keys = new LinkedHashMap<>();
    session
        .query(SQL, PairRow::of, SqlServerQuoting.list(namespaces))
        .forEach(row -> keys.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    keys.values().stream()
        .filter(pairs -> tables.containsKey(pairs.get(0).table()))
        .filter(pairs -> counts(pairs.get(0), tables))
        .forEach(pairs -> add(pairs, tables.get(pairs.get(0).table())));
  }

  private boolean counts(PairRow key, Map<QualifiedName, TableBuilder> tables) {
    if (SqlServerTables.isExternal(key.referencedTable(), externalTables)) {
      return false;
    }
    if (!tables.containsKey(key.referencedTable())) {
      throw MigrateException.of(
          ErrorCode.DATABASE_INCONSISTENT, Map.of("explanation", explanation(key)));
    }
    return true;
  }

  private static String explanation(PairRow key) {
    return "the foreign key `%s` of table `%s` leads to schema `%s`, which is not listed"
        .formatted(key.name(), key.table().name(), key.referencedTable().namespace().orElseThrow());
  }

  private static void add(List<PairRow> pairs, TableBuilder table) {
    PairRow key = pairs.get(0);
    table.foreignKey(
        Optional.of(key.name()),
        pairs.stream().map(PairRow::column).toList(),
        key.referencedTable(),
        pairs.stream().map(PairRow::referencedColumn).toList(),
        key.onDelete(),
        key.onUpdate());
  }

  /** One row of {@code foreign_keys.sql}. */
  private record PairRow(
      long id,
      String name,
      QualifiedName table,
      String column,
      QualifiedName referencedTable,
      String referencedColumn,
      ReferentialAction onDelete,
      ReferentialAction onUpdate) {
    static PairRow of(ResultSet row) throws SQLException {
      return new PairRow(
          row.getLong("id"),
          row.getString("constraint_name"),
          QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
          row.getString("column_name"),
          QualifiedName.of(
              row.getString("referenced_namespace"), row.getString("referenced_table")),
          row.getString("referenced_column"),
          action(row.getInt("on_delete")),
          action(row.getInt("on_update")));
    }

    private static ReferentialAction action(int code) {
      return switch (code) {
        case 0 -> ReferentialAction.NO_ACTION;
        case 1 -> ReferentialAction.CASCADE;
        case 2 -> ReferentialAction.SET_NULL;
        case 3 -> ReferentialAction.SET_DEFAULT;
        default -> throw new IllegalStateException("unknown action " + code);
      };
    }
  }
}
