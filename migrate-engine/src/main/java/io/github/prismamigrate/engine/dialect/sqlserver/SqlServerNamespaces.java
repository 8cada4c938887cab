package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The schemas of a database that a scope speaks of. */
final class SqlServerNamespaces {
  private static final String SQL = SqlResource.read(SqlServerNamespaces.class, "namespaces.sql");

  private SqlServerNamespaces() {}

  /** Those of {@code wanted} that exist, by name. */
  static List<String> existing(Session session, List<String> wanted) {
    return session.query(SQL, row -> row.getString("namespace"), SqlServerQuoting.list(wanted));
  }

  /** The listed ones and, always, the one of the connection. */
  static List<String> wanted(Session session, Scope scope) {
    Set<String> wanted = new TreeSet<>(scope.namespaces());
    session.target().namespace().ifPresent(wanted::add);
    return List.copyOf(wanted);
  }
}
