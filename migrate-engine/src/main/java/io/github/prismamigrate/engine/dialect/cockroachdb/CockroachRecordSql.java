package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresRecordSql;
import java.time.Instant;

/** The table of migration records in CockroachDB. */
final class CockroachRecordSql extends PostgresRecordSql {
  /** The record is written behind the script, so that the client's time is the end of it. */
  @Override
  public String finish(Session session, String id, Instant now) {
    return """
        UPDATE %s
           SET applied_steps_count = applied_steps_count + 1,
               finished_at = '%s'::timestamptz
         WHERE id = '%s'"""
        .formatted(table(session), now, id);
  }
}
