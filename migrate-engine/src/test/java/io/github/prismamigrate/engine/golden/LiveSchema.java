package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresConnector;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresFailures;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresIntrospector;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresOperator;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteConnector;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteFailures;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteIntrospector;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteOperator;
import io.github.prismamigrate.engine.live.PostgresServer;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/** What a real database of one provider makes of a script. */
record LiveSchema(
    Connector connector, Supplier<String> url, Operator operator, Introspector introspector) {
  private static final Map<String, LiveSchema> BY_PROVIDER =
      Map.of(
          "postgresql",
          new LiveSchema(
              new PostgresConnector(new PostgresFailures()),
              () -> PostgresServer.url("postgres"),
              new PostgresOperator(),
              new PostgresIntrospector()),
          "sqlite",
          new LiveSchema(
              new SqliteConnector(new SqliteFailures()),
              () -> "jdbc:sqlite::memory:",
              new SqliteOperator(),
              new SqliteIntrospector()));

  static LiveSchema ofProvider(String provider) {
    return BY_PROVIDER.get(provider);
  }

  /** For a case in a folder that is named after its provider. */
  static LiveSchema of(GoldenCase golden) {
    return BY_PROVIDER.get(golden.path().getParent().getFileName().toString());
  }

  /** Whether an extension can be created there. */
  boolean hasExtension(String name) {
    try (Session session = connector.open(connector.target(url.get(), Path.of("")))) {
      return !session
          .query("SELECT 1 FROM pg_available_extensions WHERE name = ?", row -> row.getInt(1), name)
          .isEmpty();
    }
  }

  /** The schema of a new database in which {@code script} was run. */
  RelationalSchema after(String script, Scope scope) {
    try (Session session = connector.createShadow(connector.target(url.get(), Path.of("")))) {
      operator.run(session, script);
      return introspector.read(session, scope);
    }
  }
}
