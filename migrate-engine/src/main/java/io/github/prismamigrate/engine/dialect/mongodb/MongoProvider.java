package io.github.prismamigrate.engine.dialect.mongodb;

import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.dialect.Provider;

/** MongoDB. */
public final class MongoProvider implements Provider {
  private final SchemaRules schemaRules = new MongoSchemaRules();

  @Override
  public String name() {
    return "mongodb";
  }

  @Override
  public SchemaRules schemaRules() {
    return schemaRules;
  }
}
