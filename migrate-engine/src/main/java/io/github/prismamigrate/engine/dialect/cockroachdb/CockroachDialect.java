package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.ServerProfile;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Ports;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresCatalog;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresConnector;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresDialect;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresFailures;
import java.util.Set;

/** CockroachDB: reached like PostgreSQL and spoken to in nearly the same language. */
public final class CockroachDialect implements Dialect {
  /** The statements in which the two differ. */
  static final PostgresCatalog CATALOG =
      new PostgresCatalog(
          CockroachDialect.class,
          Set.of(
              "columns.sql",
              "constraint_traits.sql",
              "custom_objects.sql",
              "empty.sql",
              "enums.sql",
              "foreign_keys.sql",
              "indexes.sql",
              "prepare_session.sql",
              "reset_session.sql",
              "table_names.sql",
              "table_traits.sql"));

  private static final Dialect POSTGRESQL = new PostgresDialect();
  private static final Failures FAILURES = new PostgresFailures();
  private static final Ports PORTS =
      new Ports(
          new CockroachSchemaRules(),
          new CockroachMappingRules(),
          new CockroachDiffRules(),
          new CockroachLossRules(),
          CockroachDdl::new,
          new CockroachPullRules(),
          new PostgresConnector(CATALOG, FAILURES),
          new CockroachIntrospector(),
          new CockroachOperator(),
          FAILURES);

  @Override
  public String name() {
    return "cockroachdb";
  }

  @Override
  public boolean speaks(String url) {
    return POSTGRESQL.speaks(url);
  }

  @Override
  public boolean serves(ServerProfile server) {
    return server.product().startsWith("CockroachDB");
  }

  @Override
  public Ports ports() {
    return PORTS;
  }
}
