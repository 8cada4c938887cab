package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.dialect.Provider;
import java.util.Set;

/** SQLite. */
public final class SqliteProvider implements Provider {
  private final SchemaRules schemaRules = new SqliteSchemaRules();

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public Set<String> names() {
    return Set.of("sqlite");
  }

  @Override
  public SchemaRules schemaRules() {
    return schemaRules;
  }
}
