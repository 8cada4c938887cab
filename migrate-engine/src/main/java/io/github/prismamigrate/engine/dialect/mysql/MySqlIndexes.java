package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.SortOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reader of {@code indexes.sql}. */
final class MySqlIndexes {
  private static final String SQL = SqlResource.read(MySqlIndexes.class, "indexes.sql");
  private static final String PRIMARY = "PRIMARY";

  private MySqlIndexes() {}

  /** What tells indexes apart: their names are unique within a table. */
  private record IndexId(String table, String index) {}

  static void addTo(MySqlTables tables, Session session) {
    Map<IndexId, List<PartRow>> indexes = new LinkedHashMap<>();
    session
        .query(SQL, PartRow::of)
        .forEach(row -> indexes.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    indexes.forEach(
        (id, parts) -> tables.builder(id.table()).ifPresent(table -> add(parts, table)));
  }

  /** Leaves an index on expressions out, which no schema can say. */
  private static void add(List<PartRow> parts, TableBuilder table) {
    if (parts.stream().allMatch(part -> part.column().isPresent())) {
      Index.Kind kind = parts.get(0).kind();
      table.index(
          kind == Index.Kind.PRIMARY ? "" : parts.get(0).id().index(),
          kind,
          parts.stream().map(PartRow::part).toList(),
          Optional.empty(),
          Optional.empty(),
          false);
    }
  }

  /** One row of {@code indexes.sql}. */
  private record PartRow(
      IndexId id,
      boolean unique,
      String type,
      Optional<String> column,
      Optional<SortOrder> order,
      Optional<Integer> length) {
    static PartRow of(ResultSet row) throws SQLException {
      return new PartRow(
          new IndexId(row.getString("table_name"), row.getString("index_name")),
          row.getBoolean("is_unique"),
          row.getString("index_type"),
          Optional.ofNullable(row.getString("column_name")),
          Optional.ofNullable(row.getString("sort_order"))
              .map(letter -> letter.equals("D") ? SortOrder.DESC : SortOrder.ASC),
          Optional.ofNullable(row.getString("prefix_length")).map(Integer::valueOf));
    }

    Index.Kind kind() {
      if (id.index().equalsIgnoreCase(PRIMARY)) {
        return Index.Kind.PRIMARY;
      }
      if (unique) {
        return Index.Kind.UNIQUE;
      }
      return type.equals("FULLTEXT") ? Index.Kind.FULLTEXT : Index.Kind.NORMAL;
    }

    Index.Part part() {
      return new Index.Part(column.orElseThrow(), order, length, Optional.empty());
    }
  }
}
