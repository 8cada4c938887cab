package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.relational.TableTraits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reader of {@code tables.sql}; collects what other readers find out about the tables. */
final class MySqlTables {
  private static final String SQL = SqlResource.read(MySqlTables.class, "tables.sql");

  private final List<TableRow> rows;
  private final Map<String, TableBuilder> builders = new LinkedHashMap<>();
  private final Map<String, List<String>> commentedColumns = new HashMap<>();
  private final Map<String, List<String>> checks = new HashMap<>();

  private MySqlTables(List<TableRow> rows) {
    this.rows = rows;
    rows.forEach(row -> builders.put(row.name(), new TableBuilder(QualifiedName.of(row.name()))));
  }

  /** The tables and views that count, by name. */
  static MySqlTables read(Session session, Scope scope) {
    return new MySqlTables(
        session.query(SQL, TableRow::of).stream()
            .filter(row -> !scope.externalTables().contains(row.name()))
            .toList());
  }

  /** The names of all tables, by name. */
  static List<String> names(Session session) {
    return names(session, false);
  }

  /** The names of all views, by name. */
  static List<String> views(Session session) {
    return names(session, true);
  }

  private static List<String> names(Session session, boolean views) {
    return session.query(SQL, TableRow::of).stream()
        .filter(row -> row.view() == views)
        .map(TableRow::name)
        .toList();
  }

  /** The table or view of this name; empty where it does not count. */
  Optional<TableBuilder> builder(String name) {
    return Optional.ofNullable(builders.get(name));
  }

  /** Remembers that there is a comment about a column. */
  void commented(String table, String column) {
    commentedColumns.computeIfAbsent(table, name -> new ArrayList<>()).add(column);
  }

  /** Remembers a check constraint. */
  void checked(String table, String constraint) {
    checks.computeIfAbsent(table, name -> new ArrayList<>()).add(constraint);
  }

  RelationalSchema schema() {
    RelationalSchema.Builder schema = RelationalSchema.builder();
    for (TableRow row : rows) {
      TableBuilder builder = builders.get(row.name());
      if (row.view()) {
        schema.view(builder, row.definition(), false);
      } else {
        schema.table(builder.traits(traits(row)));
      }
    }
    return schema.build();
  }

  private TableTraits traits(TableRow row) {
    return new TableTraits(
        row.partitioned(),
        false,
        false,
        false,
        row.commented(),
        commentedColumns.getOrDefault(row.name(), List.of()),
        checks.getOrDefault(row.name(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** One row of {@code tables.sql}. */
  private record TableRow(
      String name,
      boolean view,
      boolean partitioned,
      boolean commented,
      Optional<String> definition) {
    static TableRow of(ResultSet row) throws SQLException {
      return new TableRow(
          row.getString("table_name"),
          row.getString("table_type").equals("VIEW"),
          row.getBoolean("partitioned"),
          row.getBoolean("commented"),
          Optional.ofNullable(row.getString("view_definition")));
    }
  }
}
