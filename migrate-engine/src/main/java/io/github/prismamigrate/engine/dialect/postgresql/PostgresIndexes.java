package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.SortOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reader of {@code indexes.sql}. */
final class PostgresIndexes {
  private final PostgresCatalog catalog;
  private final PostgresTraits traits;

  /**
   * A reader of indexes.
   *
   * @param traits is told about what indexes have that schema files cannot say
   */
  PostgresIndexes(PostgresCatalog catalog, PostgresTraits traits) {
    this.catalog = catalog;
    this.traits = traits;
  }

  void addTo(Map<QualifiedName, TableBuilder> tables, Session session, List<String> namespaces) {
    // Not in all databases are the names of indexes unique within a schema.
    Map<Map.Entry<QualifiedName, String>, List<PartRow>> indexes = new LinkedHashMap<>();
    for (PartRow row : session.query(catalog.sql("indexes.sql"), PartRow::of, namespaces)) {
      indexes
          .computeIfAbsent(Map.entry(row.table(), row.index()), index -> new ArrayList<>())
          .add(row);
    }
    indexes.values().stream()
        .filter(parts -> tables.containsKey(parts.get(0).table()))
        .forEach(parts -> add(parts, tables.get(parts.get(0).table())));
  }

  private void add(List<PartRow> parts, TableBuilder table) {
    PartRow first = parts.get(0);
    if (parts.stream().anyMatch(part -> part.column().isEmpty())) {
      traits.expressionIndex(first.table(), first.index());
      return;
    }
    parts.stream()
        .filter(PartRow::hasUnusualNulls)
        .forEach(
            part -> traits.nullsOrder(part.table(), part.index(), part.column().orElseThrow()));
    table.index(
        first.index(),
        first.kind(),
        parts.stream().map(PartRow::part).toList(),
        Optional.of(first.algorithm()),
        Optional.empty(),
        first.constraint());
  }

  /** One row of {@code indexes.sql}. */
  private record PartRow(
      QualifiedName table,
      String index,
      Index.Kind kind,
      boolean constraint,
      IndexAlgorithm algorithm,
      Optional<String> column,
      SortOrder order,
      boolean nullsFirst,
      Optional<Index.OperatorClassName> operatorClass) {
    static PartRow of(ResultSet row) throws SQLException {
      return new PartRow(
          QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
          row.getString("index_name"),
          kind(row.getBoolean("is_primary"), row.getBoolean("is_unique")),
          row.getBoolean("is_constraint"),
          algorithm(row.getString("algorithm")),
          Optional.ofNullable(row.getString("column_name")),
          row.getBoolean("is_descending") ? SortOrder.DESC : SortOrder.ASC,
          row.getBoolean("is_nulls_first"),
          operatorClass(row));
    }

    private static Index.Kind kind(boolean primary, boolean unique) {
      if (primary) {
        return Index.Kind.PRIMARY;
      }
      return unique ? Index.Kind.UNIQUE : Index.Kind.NORMAL;
    }

    private static IndexAlgorithm algorithm(String name) {
      return switch (name) {
        case "hash" -> IndexAlgorithm.HASH;
        case "gist" -> IndexAlgorithm.GIST;
        case "gin" -> IndexAlgorithm.GIN;
        case "spgist" -> IndexAlgorithm.SP_GIST;
        case "brin" -> IndexAlgorithm.BRIN;
        default -> IndexAlgorithm.B_TREE;
      };
    }

    private static Optional<Index.OperatorClassName> operatorClass(ResultSet row)
        throws SQLException {
      String name = row.getString("operator_class");
      boolean byDefault = row.getBoolean("is_default_operator_class");
      return Optional.ofNullable(name)
          .map(operatorClass -> new Index.OperatorClassName(operatorClass, byDefault));
    }

    /** By itself a B-tree has NULL behind all values, and before them in descending order. */
    boolean hasUnusualNulls() {
      return algorithm == IndexAlgorithm.B_TREE
          && kind != Index.Kind.PRIMARY
          && nullsFirst != (order == SortOrder.DESC);
    }

    /** B-trees and hash indexes do without a class, because schema files cannot name one. */
    Index.Part part() {
      boolean named = algorithm != IndexAlgorithm.B_TREE && algorithm != IndexAlgorithm.HASH;
      return new Index.Part(
          column.orElseThrow(),
          Optional.of(order),
          Optional.empty(),
          named ? operatorClass : Optional.empty());
    }
  }
}
