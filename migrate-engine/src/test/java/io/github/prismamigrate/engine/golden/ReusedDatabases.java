package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One database of each provider for many tests, which take turns and find it empty. */
final class ReusedDatabases implements AutoCloseable {
  /** Emptying leaves namespaces and some extensions; nobody would notice where none is created. */
  private static final Map<String, String> DROP_THE_REST =
      Map.of(
          "postgresql",
          """
          DO $$
          DECLARE extension text; namespace text;
          BEGIN
            FOR extension IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql'
            LOOP
              EXECUTE format('DROP EXTENSION IF EXISTS %I CASCADE', extension);
            END LOOP;
            FOR namespace IN
              SELECT nspname FROM pg_namespace
               WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public')
            LOOP
              EXECUTE format('DROP SCHEMA %I CASCADE', namespace);
            END LOOP;
          END $$
          """);

  /** Asks for the namespaces that tests have made. */
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "sqlserver",
          "SELECT name FROM sys.schemas WHERE name = 'dbo' OR schema_id BETWEEN 5 AND 16383",
          "cockroachdb",
          "SELECT nspname FROM pg_namespace WHERE nspname NOT IN"
              + " ('crdb_internal', 'information_schema', 'pg_catalog', 'pg_extension')");

  private final Map<String, DevDatabase> open = new TreeMap<>();

  /** The database for tests of {@code provider}, emptied. */
  DevDatabase emptied(String provider) {
    DevDatabase database = open.computeIfAbsent(provider, DevDatabase::of);
    List<String> namespaces =
        NAMESPACES.containsKey(provider)
            ? database.session().query(NAMESPACES.get(provider), row -> row.getString(1))
            : List.of();
    database.dialect().operator().empty(database.session(), Scope.of(namespaces));
    if (DROP_THE_REST.containsKey(provider)) {
      database.session().execute(DROP_THE_REST.get(provider));
    }
    return database;
  }

  @Override
  public void close() {
    open.values().forEach(DevDatabase::close);
  }
}
