package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.ServerProfile;
import io.github.prismamigrate.engine.dataloss.LossRules;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.diff.DiffRules;
import io.github.prismamigrate.engine.mapping.MappingRules;
import io.github.prismamigrate.engine.pull.PullRules;
import io.github.prismamigrate.engine.script.Ddl;
import java.util.Set;

/** PostgreSQL. */
public final class PostgresDialect implements Dialect {
  private final SchemaRules schemaRules = new PostgresSchemaRules();
  private final MappingRules mappingRules = new PostgresMappingRules();
  private final DiffRules diffRules = new PostgresDiffRules();
  private final LossRules lossRules = new PostgresLossRules();
  private final PullRules pullRules = new PostgresPullRules();
  private final Failures failures = new PostgresFailures();
  private final Connector connector = new PostgresConnector(failures);
  private final Introspector introspector = new PostgresIntrospector();
  private final Operator operator = new PostgresOperator();

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Set<String> names() {
    return Set.of("postgresql", "postgres");
  }

  @Override
  public boolean speaks(String url) {
    return PostgresUrl.isOne(url);
  }

  /** All supported versions are spoken to alike. */
  @Override
  public Dialect tunedTo(ServerProfile server) {
    return this;
  }

  @Override
  public SchemaRules schemaRules() {
    return schemaRules;
  }

  @Override
  public MappingRules mappingRules() {
    return mappingRules;
  }

  @Override
  public DiffRules diffRules() {
    return diffRules;
  }

  @Override
  public LossRules lossRules() {
    return lossRules;
  }

  @Override
  public Ddl ddl() {
    return PostgresDdl::new;
  }

  @Override
  public PullRules pullRules() {
    return pullRules;
  }

  @Override
  public Connector connector() {
    return connector;
  }

  @Override
  public Introspector introspector() {
    return introspector;
  }

  @Override
  public Operator operator() {
    return operator;
  }

  @Override
  public Failures failures() {
    return failures;
  }
}
