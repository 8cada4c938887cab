package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.ServerProfile;
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
          new PostgresConnector(new PostgresCatalog(), FAILURES),
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

  /** Servers that are others and only answer like this one do not call themselves so. */
  @Override
  public boolean serves(ServerProfile server) {
    return server.product().startsWith("PostgreSQL");
  }

  @Override
  public Ports ports() {
    return PORTS;
  }
}
