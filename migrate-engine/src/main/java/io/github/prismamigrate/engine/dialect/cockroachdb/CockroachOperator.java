package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.database.RecordSql;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresOperator;
import java.time.Duration;
import java.util.function.Supplier;

/** What may be done in a database of CockroachDB. */
public final class CockroachOperator extends PostgresOperator {
  CockroachOperator() {
    super(CockroachDialect.CATALOG);
  }

  /** The server has no advisory locks; Prisma takes no lock either. */
  @Override
  public void lock(Session session, Duration timeout) {}

  /** Each statement commits by itself, so that the record gains nothing by travelling along. */
  @Override
  public void run(Session session, String script, Supplier<String> record) {
    run(session, script);
    session.execute(record.get());
  }

  @Override
  public RecordSql recordSql() {
    return new CockroachRecordSql();
  }
}
