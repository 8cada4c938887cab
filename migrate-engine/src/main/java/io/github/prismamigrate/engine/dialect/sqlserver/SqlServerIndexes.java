package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
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
final class SqlServerIndexes {
  private static final String SQL = SqlResource.read(SqlServerIndexes.class, "indexes.sql");

  private SqlServerIndexes() {}

  static void addTo(
      Map<QualifiedName, TableBuilder> tables, Session session, List<String> namespaces) {
    Map<IndexName, List<PartRow>> indexes = new LinkedHashMap<>();
    for (PartRow row : session.query(SQL, PartRow::of, SqlServerQuoting.list(namespaces))) {
      indexes.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row);
    }
    indexes.values().stream()
        .filter(parts -> tables.containsKey(parts.get(0).name().table()))
        .forEach(parts -> add(parts, tables.get(parts.get(0).name().table())));
  }

  private static void add(List<PartRow> parts, TableBuilder table) {
    PartRow first = parts.get(0);
    table.index(
        first.name().index(),
        first.kind(),
        parts.stream().map(PartRow::part).toList(),
        Optional.empty(),
        Optional.of(first.clustered()),
        first.constraint());
  }

  /** The name of an index, which is unique within its table. */
  private record IndexName(QualifiedName table, String index) {}

  /** One row of {@code indexes.sql}. */
  private record PartRow(
      IndexName name,
      Index.Kind kind,
      boolean constraint,
      boolean clustered,
      String column,
      SortOrder order) {
    static PartRow of(ResultSet row) throws SQLException {
      return new PartRow(
          new IndexName(
              QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
              row.getString("index_name")),
          kind(row.getBoolean("is_primary"), row.getBoolean("is_unique")),
          row.getBoolean("is_constraint"),
          row.getBoolean("is_clustered"),
          row.getString("column_name"),
          row.getBoolean("is_descending") ? SortOrder.DESC : SortOrder.ASC);
    }

    private static Index.Kind kind(boolean primary, boolean unique) {
      if (primary) {
        return Index.Kind.PRIMARY;
      }
      return unique ? Index.Kind.UNIQUE : Index.Kind.NORMAL;
    }

    Index.Part part() {
      return new Index.Part(column, Optional.of(order), Optional.empty(), Optional.empty());
    }
  }
}
