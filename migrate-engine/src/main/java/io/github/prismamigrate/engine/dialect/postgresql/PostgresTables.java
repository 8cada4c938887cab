package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import java.util.Collection;
import java.util.List;

/** Reader of {@code table_names.sql}. */
final class PostgresTables {
  private static final String SQL = SqlResource.read(PostgresTables.class, "table_names.sql");

  private PostgresTables() {}

  static List<QualifiedName> names(Session session, Collection<String> namespaces) {
    return session.query(
        SQL,
        row -> QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
        namespaces);
  }
}
