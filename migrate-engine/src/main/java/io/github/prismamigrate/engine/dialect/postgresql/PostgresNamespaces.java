package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;

/** The schemas of a database that a scope speaks of. */
final class PostgresNamespaces {
  private static final String SQL = SqlResource.read(PostgresNamespaces.class, "namespaces.sql");

  private PostgresNamespaces() {}

  /** Those of {@code wanted} that exist, by name. */
  static List<String> existing(Session session, List<String> wanted) {
    return session.query(SQL, row -> row.getString("namespace"), wanted);
  }

  /** Makes the one of the connection where it is missing. */
  static void create(Session session) {
    session
        .target()
        .namespace()
        // IF NOT EXISTS alone would ask for the right to create schemas even where there is one.
        .filter(namespace -> existing(session, List.of(namespace)).isEmpty())
        .ifPresent(namespace -> create(session, namespace));
  }

  private static void create(Session session, String namespace) {
    try {
      session.execute("CREATE SCHEMA IF NOT EXISTS " + PostgresQuoting.name(namespace));
    } catch (MigrateException failure) {
      // Whoever creates the same at the same moment violates a key of the catalog.
      if (failure.error() != ErrorCode.UNIQUE_VIOLATION) {
        throw failure;
      }
    }
  }

  /** The listed ones, else the one of the connection. */
  static List<String> wanted(Session session, Scope scope) {
    return scope.namespaces().isEmpty()
        ? session.target().namespace().stream().toList()
        : scope.namespaces();
  }
}
