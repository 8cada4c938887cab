package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Ports;

/** SQLite. */
public final class SqliteDialect implements Dialect {
  private static final Failures FAILURES = new SqliteFailures();
  private static final Ports PORTS =
      new Ports(
          new SqliteSchemaRules(),
          new SqliteMappingRules(),
          new SqliteDiffRules(),
          new SqliteLossRules(),
          plan -> new SqliteDdl(),
          new SqlitePullRules(),
          new SqliteConnector(FAILURES),
          new SqliteIntrospector(),
          new SqliteOperator(),
          FAILURES);

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public boolean speaks(String url) {
    return SqliteUrl.isOne(url);
  }

  @Override
  public Ports ports() {
    return PORTS;
  }
}
