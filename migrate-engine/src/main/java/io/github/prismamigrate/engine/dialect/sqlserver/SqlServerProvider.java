package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.dialect.Provider;
import java.util.Set;

/** SQL Server. */
public final class SqlServerProvider implements Provider {
  private final SchemaRules schemaRules = new SqlServerSchemaRules();

  @Override
  public String name() {
    return "sqlserver";
  }

  @Override
  public Set<String> names() {
    return Set.of("sqlserver");
  }

  @Override
  public SchemaRules schemaRules() {
    return schemaRules;
  }
}
