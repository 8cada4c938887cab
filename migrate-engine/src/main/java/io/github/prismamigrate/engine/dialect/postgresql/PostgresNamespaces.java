package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import java.util.List;

/** The schemas of a database that a scope speaks of. */
final class PostgresNamespaces {
  private static final String SQL = SqlResource.read(PostgresNamespaces.class, "namespaces.sql");

  private PostgresNamespaces() {}

  /** Those of {@code wanted} that exist, by name. */
  static List<String> existing(Session session, List<String> wanted) {
    return session.query(SQL, row -> row.getString("namespace"), wanted);
  }

  /** The listed ones, else the one of the connection. */
  static List<String> wanted(Session session, Scope scope) {
    return scope.namespaces().isEmpty()
        ? session.target().namespace().stream().toList()
        : scope.namespaces();
  }
}
