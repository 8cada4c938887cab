package io.github.prismamigrate.engine.dialect.mysql;

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

/** MySQL, and MariaDB as a profile of it. */
public final class MySqlDialect implements Dialect {
  private final MySqlServer server;
  private final SchemaRules schemaRules = new MySqlSchemaRules();
  private final MappingRules mappingRules = new MySqlMappingRules();
  private final LossRules lossRules = new MySqlLossRules();
  private final PullRules pullRules = new MySqlPullRules();
  private final Failures failures = new MySqlFailures();
  private final Connector connector = new MySqlConnector(failures);
  private final Operator operator = new MySqlOperator();

  /** The dialect of the newest MySQL. */
  public MySqlDialect() {
    this(MySqlServer.newest());
  }

  private MySqlDialect(MySqlServer server) {
    this.server = server;
  }

  @Override
  public String name() {
    return "mysql";
  }

  @Override
  public Set<String> names() {
    return Set.of("mysql");
  }

  @Override
  public boolean speaks(String url) {
    return MySqlUrl.isOne(url);
  }

  @Override
  public Dialect tunedTo(ServerProfile profile) {
    return new MySqlDialect(MySqlServer.of(profile));
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
    return new MySqlDiffRules(server);
  }

  @Override
  public LossRules lossRules() {
    return lossRules;
  }

  @Override
  public PullRules pullRules() {
    return pullRules;
  }

  @Override
  public Ddl ddl() {
    return plan -> new MySqlDdl(server);
  }

  @Override
  public Connector connector() {
    return connector;
  }

  @Override
  public Introspector introspector() {
    return new MySqlIntrospector(server);
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
