package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views of a database; reader of {@code views.sql}. */
final class PostgresViews {
  private static final String SQL = SqlResource.read(PostgresViews.class, "views.sql");

  private final List<ViewRow> rows;
  private final Map<QualifiedName, TableBuilder> columns = new LinkedHashMap<>();

  private PostgresViews(List<ViewRow> rows) {
    this.rows = rows;
    rows.forEach(row -> columns.put(row.view(), new TableBuilder(row.view())));
  }

  static PostgresViews read(Session session, List<String> namespaces) {
    return new PostgresViews(session.query(SQL, ViewRow::of, namespaces));
  }

  /** Where the columns of each view are collected. */
  Map<QualifiedName, TableBuilder> columns() {
    return columns;
  }

  void addTo(RelationalSchema.Builder schema) {
    rows.forEach(row -> schema.view(columns.get(row.view()), row.definition(), row.commented()));
  }

  /** One row of {@code views.sql}. */
  private record ViewRow(QualifiedName view, Optional<String> definition, boolean commented) {
    static ViewRow of(ResultSet row) throws SQLException {
      return new ViewRow(
          QualifiedName.of(row.getString("namespace"), row.getString("view_name")),
          Optional.ofNullable(row.getString("definition")).map(String::strip),
          row.getBoolean("is_commented"));
    }
  }
}
