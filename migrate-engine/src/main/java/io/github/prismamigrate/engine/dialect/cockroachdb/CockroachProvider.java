package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.dialect.Provider;
import java.util.Set;

/** CockroachDB. */
public final class CockroachProvider implements Provider {
  private final SchemaRules schemaRules = new CockroachSchemaRules();

  @Override
  public String name() {
    return "cockroachdb";
  }

  @Override
  public Set<String> names() {
    return Set.of("cockroachdb");
  }

  @Override
  public SchemaRules schemaRules() {
    return schemaRules;
  }
}
