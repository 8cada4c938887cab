package io.github.prismamigrate.engine.dialect.sqlite;

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

/** SQLite. */
public final class SqliteDialect implements Dialect {
  private final SchemaRules schemaRules = new SqliteSchemaRules();
  private final MappingRules mappingRules = new SqliteMappingRules();
  private final DiffRules diffRules = new SqliteDiffRules();
  private final LossRules lossRules = new SqliteLossRules();
  private final PullRules pullRules = new SqlitePullRules();
  private final Failures failures = new SqliteFailures();
  private final Connector connector = new SqliteConnector(failures);
  private final Introspector introspector = new SqliteIntrospector();
  private final Operator operator = new SqliteOperator();

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public Set<String> names() {
    return Set.of("sqlite");
  }

  @Override
  public boolean speaks(String url) {
    return SqliteUrl.isOne(url);
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
    return plan -> new SqliteDdl();
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
