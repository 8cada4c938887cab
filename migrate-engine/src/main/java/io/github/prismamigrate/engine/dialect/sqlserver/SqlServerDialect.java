package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Ports;

/** SQL Server. */
public final class SqlServerDialect implements Dialect {
  private static final Failures FAILURES = new SqlServerFailures();
  private static final Ports PORTS =
      new Ports(
          new SqlServerSchemaRules(),
          new SqlServerMappingRules(),
          new SqlServerDiffRules(),
          new SqlServerLossRules(),
          new SqlServerDdl(),
          new SqlServerPullRules(),
          new SqlServerConnector(FAILURES),
          new SqlServerIntrospector(),
          new SqlServerOperator(),
          FAILURES);

  @Override
  public String name() {
    return "sqlserver";
  }

  @Override
  public boolean speaks(String url) {
    return SqlServerUrl.isOne(url);
  }

  @Override
  public Ports ports() {
    return PORTS;
  }
}
