package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.ServerProfile;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Ports;

/** MySQL, and MariaDB as a profile of it. */
public final class MySqlDialect implements Dialect {
  private static final Failures FAILURES = new MySqlFailures();

  private final Ports ports;

  /** The dialect of the newest MySQL. */
  public MySqlDialect() {
    this(MySqlServer.newest());
  }

  private MySqlDialect(MySqlServer server) {
    ports =
        new Ports(
            new MySqlSchemaRules(),
            new MySqlMappingRules(),
            new MySqlDiffRules(server),
            new MySqlLossRules(),
            plan -> new MySqlDdl(server),
            new MySqlPullRules(),
            new MySqlConnector(FAILURES),
            new MySqlIntrospector(server),
            new MySqlOperator(),
            FAILURES);
  }

  @Override
  public String name() {
    return "mysql";
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
  public Ports ports() {
    return ports;
  }
}
