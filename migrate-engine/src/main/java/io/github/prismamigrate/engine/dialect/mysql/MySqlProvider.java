package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.dialect.Provider;
import java.util.Set;

/** MySQL and MariaDB. */
public final class MySqlProvider implements Provider {
  private final SchemaRules schemaRules = new MySqlSchemaRules();

  @Override
  public String name() {
    return "mysql";
  }

  @Override
  public Set<String> names() {
    return Set.of("mysql");
  }

  @Override
  public SchemaRules schemaRules() {
    return schemaRules;
  }
}
