package io.github.prismamigrate.engine.dialect.sqlite;

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
final class SqliteIndexes {
  private static final String SQL = SqlResource.read(SqliteIndexes.class, "indexes.sql");

  private SqliteIndexes() {}

  static void addTo(Map<String, TableBuilder> tables, Session session) {
    // Index names are unique within a database, so that they tell the rows of one index.
    Map<String, List<PartRow>> indexes = new LinkedHashMap<>();
    session
        .query(SQL, PartRow::of)
        .forEach(row -> indexes.computeIfAbsent(row.index(), name -> new ArrayList<>()).add(row));
    indexes.values().stream()
        .filter(parts -> tables.containsKey(parts.get(0).table()))
        .filter(parts -> parts.stream().allMatch(part -> part.column().isPresent()))
        .forEach(parts -> add(parts, tables.get(parts.get(0).table())));
  }

  private static void add(List<PartRow> parts, TableBuilder table) {
    PartRow first = parts.get(0);
    table.index(
        first.index(),
        first.unique() ? Index.Kind.UNIQUE : Index.Kind.NORMAL,
        parts.stream().map(PartRow::part).toList(),
        Optional.empty(),
        Optional.empty(),
        first.constraint());
  }

  /** One row of {@code indexes.sql}. */
  private record PartRow(
      String table,
      String index,
      boolean unique,
      boolean constraint,
      Optional<String> column,
      SortOrder order) {
    static PartRow of(ResultSet row) throws SQLException {
      return new PartRow(
          row.getString("table_name"),
          row.getString("index_name"),
          row.getBoolean("is_unique"),
          row.getBoolean("is_constraint"),
          Optional.ofNullable(row.getString("column_name")),
          row.getBoolean("is_descending") ? SortOrder.DESC : SortOrder.ASC);
    }

    Index.Part part() {
      return new Index.Part(
          column.orElseThrow(), Optional.of(order), Optional.empty(), Optional.empty());
    }
  }
}
