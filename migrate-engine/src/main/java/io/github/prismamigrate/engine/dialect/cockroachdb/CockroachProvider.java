package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.dialect.Provider;

/** CockroachDB. */
public final class CockroachProvider implements Provider {
  private final SchemaRules schemaRules = new CockroachSchemaRules();

  @Override
  public String name() {
    return "cockroachdb";
  }

  @Override
  public SchemaRules schemaRules() {
    return schemaRules;
  }
}
