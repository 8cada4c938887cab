package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.relational.QualifiedName;
import java.util.Collection;
import java.util.List;

/** Reader of {@code table_names.sql}. */
final class PostgresTables {
  private PostgresTables() {}

  static List<QualifiedName> names(
      PostgresCatalog catalog, Session session, Collection<String> namespaces) {
    return session.query(
        catalog.sql("table_names.sql"),
        row -> QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
        namespaces);
  }
}
