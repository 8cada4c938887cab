package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.dialect.Provider;
import java.util.Set;

/** PostgreSQL. */
public final class PostgresProvider implements Provider {
  private final SchemaRules schemaRules = new PostgresSchemaRules();

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Set<String> names() {
    return Set.of("postgresql", "postgres");
  }

  @Override
  public SchemaRules schemaRules() {
    return schemaRules;
  }
}
