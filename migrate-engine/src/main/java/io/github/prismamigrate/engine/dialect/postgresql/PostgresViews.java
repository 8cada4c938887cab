package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.View;
import java.util.List;
import java.util.Optional;

/** Reader of {@code views.sql}. */
final class PostgresViews {
  private static final String SQL = SqlResource.read(PostgresViews.class, "views.sql");

  private PostgresViews() {}

  static List<View> read(Session session, List<String> namespaces) {
    return session.query(
        SQL,
        row ->
            new View(
                QualifiedName.of(row.getString("namespace"), row.getString("view_name")),
                Optional.ofNullable(row.getString("definition"))),
        namespaces);
  }
}
