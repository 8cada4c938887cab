package io.github.prismamigrate.engine.dialect.sqlserver;

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

/** SQL Server. */
public final class SqlServerDialect implements Dialect {
  private final SchemaRules schemaRules = new SqlServerSchemaRules();
  private final MappingRules mappingRules = new SqlServerMappingRules();
  private final DiffRules diffRules = new SqlServerDiffRules();
  private final LossRules lossRules = new SqlServerLossRules();
  private final PullRules pullRules = new SqlServerPullRules();
  private final Failures failures = new SqlServerFailures();
  private final Connector connector = new SqlServerConnector(failures);
  private final Introspector introspector = new SqlServerIntrospector();
  private final Operator operator = new SqlServerOperator();

  @Override
  public String name() {
    return "sqlserver";
  }

  @Override
  public Set<String> names() {
    return Set.of("sqlserver");
  }

  @Override
  public boolean speaks(String url) {
    return SqlServerUrl.isOne(url);
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
    return new SqlServerDdl();
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
