package io.github.prismamigrate.engine.dialect.sqlserver;

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
import java.util.regex.Pattern;

/** The views of a database; reader of {@code views.sql}. */
final class SqlServerViews {
  private static final String SQL = SqlResource.read(SqlServerViews.class, "views.sql");

  /** The server keeps the statement as it was sent. */
  private static final Pattern BEFORE_QUERY =
      Pattern.compile(
          "^.*?\\bCREATE\\s+(?:OR\\s+ALTER\\s+)?VIEW\\b.*?\\sAS\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<ViewRow> rows;
  private final Map<QualifiedName, TableBuilder> columns = new LinkedHashMap<>();

  private SqlServerViews(List<ViewRow> rows) {
    this.rows = rows;
    rows.forEach(row -> columns.put(row.view(), new TableBuilder(row.view())));
  }

  static SqlServerViews read(Session session, List<String> namespaces) {
    return new SqlServerViews(session.query(SQL, ViewRow::of, SqlServerQuoting.list(namespaces)));
  }

  /** Where the columns of each view are collected. */
  Map<QualifiedName, TableBuilder> columns() {
    return columns;
  }

  void addTo(RelationalSchema.Builder schema) {
    rows.forEach(row -> schema.view(columns.get(row.view()), row.query(), false));
  }

  /**
   * One row of {@code views.sql}.
   *
   * @param definition empty where it is encrypted
   */
  private record ViewRow(QualifiedName view, Optional<String> definition) {
    static ViewRow of(ResultSet row) throws SQLException {
      return new ViewRow(
          QualifiedName.of(row.getString("namespace"), row.getString("view_name")),
          Optional.ofNullable(row.getString("definition")));
    }

    Optional<String> query() {
      return definition.map(text -> BEFORE_QUERY.matcher(text).replaceFirst(""));
    }
  }
}
