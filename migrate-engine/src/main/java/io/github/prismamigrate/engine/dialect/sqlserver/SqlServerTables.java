package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reader of {@code table_names.sql}. */
final class SqlServerTables {
  private static final String SQL = SqlResource.read(SqlServerTables.class, "table_names.sql");

  private SqlServerTables() {}

  static List<QualifiedName> names(Session session, Collection<String> namespaces) {
    return session.query(
        SQL,
        row -> QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
        SqlServerQuoting.list(namespaces));
  }

  static boolean isExternal(QualifiedName name, Set<String> external) {
    return external.contains(name.namespace().orElseThrow() + "." + name.name());
  }
}
