package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Ports;
import java.util.Set;

/** PostgreSQL. */
public final class PostgresDialect implements Dialect {
  private static final Failures FAILURES = new PostgresFailures();
  private static final Ports PORTS =
      new Ports(
          new PostgresSchemaRules(),
          new PostgresMappingRules(),
          new PostgresDiffRules(),
          new PostgresLossRules(),
          PostgresDdl::new,
          new PostgresPullRules(),
          new PostgresConnector(FAILURES),
          new PostgresIntrospector(),
          new PostgresOperator(),
          FAILURES);

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

  @Override
  public Ports ports() {
    return PORTS;
  }
}
