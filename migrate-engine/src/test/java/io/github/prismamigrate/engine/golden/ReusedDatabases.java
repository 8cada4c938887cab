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

  private final Map<String, DevDatabase> open = new TreeMap<>();

  /** The database for tests of {@code provider}, emptied. */
  DevDatabase emptied(String provider) {
    DevDatabase database = open.computeIfAbsent(provider, DevDatabase::of);
    database.dialect().operator().empty(database.session(), Scope.of(List.of()));
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
