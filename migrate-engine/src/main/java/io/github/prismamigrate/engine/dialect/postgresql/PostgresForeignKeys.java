package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
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
final class PostgresForeignKeys {
  private final PostgresCatalog catalog;
  private final Set<String> externalTables;

  /**
   * A reader of foreign keys.
   *
   * @param externalTables tables to and from which no foreign key counts
   */
  PostgresForeignKeys(PostgresCatalog catalog, Set<String> externalTables) {
    this.catalog = catalog;
    this.externalTables = externalTables;
  }

  void addTo(Map<QualifiedName, TableBuilder> tables, Session session, List<String> namespaces) {
    Map<Long, List<PairRow>> keys = new LinkedHashMap<>();
    session
        .query(catalog.sql("foreign_keys.sql"), PairRow::of, namespaces)
        .forEach(row -> keys.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    keys.values().stream()
        .filter(pairs -> tables.containsKey(pairs.get(0).table()))
        .filter(pairs -> counts(pairs.get(0), tables, namespaces))
        .forEach(pairs -> add(pairs, tables.get(pairs.get(0).table())));
  }

  /** Tables that are not listed, though their schema is, are parts of others. */
  private boolean counts(
      PairRow key, Map<QualifiedName, TableBuilder> tables, List<String> namespaces) {
    QualifiedName referenced = key.referencedTable();
    if (PostgresIntrospector.isExternal(referenced, externalTables)) {
      return false;
    }
    if (!namespaces.contains(referenced.namespace().orElseThrow())) {
      throw MigrateException.of(
          ErrorCode.DATABASE_INCONSISTENT,
          Map.of("explanation", explanation(key, referenced.namespace().orElseThrow())));
    }
    return tables.containsKey(referenced);
  }

  private static String explanation(PairRow key, String namespace) {
    return "the foreign key `%s` of table `%s` leads to schema `%s`, which is not listed"
        .formatted(key.name(), key.table().name(), namespace);
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
          action(row.getString("on_delete")),
          action(row.getString("on_update")));
    }

    private static ReferentialAction action(String letter) {
      return switch (letter) {
        case "a" -> ReferentialAction.NO_ACTION;
        case "r" -> ReferentialAction.RESTRICT;
        case "c" -> ReferentialAction.CASCADE;
        case "n" -> ReferentialAction.SET_NULL;
        case "d" -> ReferentialAction.SET_DEFAULT;
        default -> throw new IllegalStateException("unknown action " + letter);
      };
    }
  }
}
