package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.relational.TableTraits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what no schema file can say about tables; reader of {@code table_traits.sql} and {@code
 * constraint_traits.sql}.
 */
final class PostgresTraits {
  private final PostgresCatalog catalog;
  private final Map<QualifiedName, List<String>> commentedColumns = new HashMap<>();
  private final Map<QualifiedName, List<String>> checks = new HashMap<>();
  private final Map<QualifiedName, List<String>> exclusions = new HashMap<>();
  private final Map<QualifiedName, List<String>> deferrable = new HashMap<>();
  private final Map<QualifiedName, List<String>> expressionIndexes = new HashMap<>();
  private final Map<QualifiedName, List<TableTraits.NullsOrder>> nullsOrders = new HashMap<>();

  PostgresTraits(PostgresCatalog catalog) {
    this.catalog = catalog;
  }

  void commentedColumn(QualifiedName table, String column) {
    add(commentedColumns, table, column);
  }

  void expressionIndex(QualifiedName table, String index) {
    add(expressionIndexes, table, index);
  }

  void nullsOrder(QualifiedName table, String index, String column) {
    add(nullsOrders, table, new TableTraits.NullsOrder(index, column));
  }

  private static <T> void add(Map<QualifiedName, List<T>> found, QualifiedName table, T item) {
    found.computeIfAbsent(table, name -> new ArrayList<>()).add(item);
  }

  /** Reads the rest and tells the tables. */
  void addTo(Map<QualifiedName, TableBuilder> tables, Session session, List<String> namespaces) {
    session
        .query(catalog.sql("constraint_traits.sql"), ConstraintRow::of, namespaces)
        .forEach(this::add);
    session.query(catalog.sql("table_traits.sql"), TableRow::of, namespaces).stream()
        .filter(row -> tables.containsKey(row.table()))
        .forEach(row -> tables.get(row.table()).traits(traits(row)));
  }

  private void add(ConstraintRow row) {
    switch (row.kind()) {
      case "c" -> add(checks, row.table(), row.name());
      case "x" -> add(exclusions, row.table(), row.name());
      default -> add(deferrable, row.table(), row.name());
    }
  }

  private TableTraits traits(TableRow row) {
    QualifiedName table = row.table();
    return new TableTraits(
        row.partitioned(),
        row.inherited(),
        row.rowSecurity(),
        row.expiring(),
        row.commented(),
        commentedColumns.getOrDefault(table, List.of()),
        checks.getOrDefault(table, List.of()),
        exclusions.getOrDefault(table, List.of()),
        deferrable.getOrDefault(table, List.of()),
        expressionIndexes.getOrDefault(table, List.of()),
        nullsOrders.getOrDefault(table, List.of()));
  }

  /** One row of {@code table_traits.sql}. */
  private record TableRow(
      QualifiedName table,
      boolean partitioned,
      boolean inherited,
      boolean rowSecurity,
      boolean expiring,
      boolean commented) {
    static TableRow of(ResultSet row) throws SQLException {
      return new TableRow(
          QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
          row.getBoolean("is_partitioned"),
          row.getBoolean("is_inherited"),
          row.getBoolean("has_row_security"),
          row.getBoolean("is_expiring"),
          row.getBoolean("is_commented"));
    }
  }

  /** One row of {@code constraint_traits.sql}. */
  private record ConstraintRow(QualifiedName table, String name, String kind) {
    static ConstraintRow of(ResultSet row) throws SQLException {
      return new ConstraintRow(
          QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
          row.getString("constraint_name"),
          row.getString("kind"));
    }
  }
}
