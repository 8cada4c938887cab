package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.RecordSql;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The table of migration records in PostgreSQL, always with its schema, because a script may leave
 * any search path behind; open for databases that speak its language.
 */
public class PostgresRecordSql implements RecordSql {
  private static final String CREATE =
      SqlResource.read(PostgresRecordSql.class, "migrations_table.sql");
  private static final String EXISTS =
      SqlResource.read(PostgresRecordSql.class, "table_exists.sql");

  @Override
  public String table(Session session) {
    return PostgresQuoting.name(namespace(session)) + "." + PostgresQuoting.name(TABLE);
  }

  private static String namespace(Session session) {
    return session.target().namespace().orElseThrow();
  }

  @Override
  public String create(Session session) {
    return CREATE;
  }

  @Override
  public boolean exists(Session session) {
    return session
        .query(EXISTS, row -> row.getBoolean("present"), namespace(session), TABLE)
        .contains(true);
  }

  /** Adds to the client's time what the script took, measured by the server. */
  @Override
  public String finish(Session session, String id, Instant now) {
    return """
        UPDATE %s
           SET applied_steps_count = applied_steps_count + 1,
               finished_at = date_trunc('milliseconds',
                   %s::timestamptz + (clock_timestamp() - statement_timestamp()))
         WHERE id = %s"""
        .formatted(
            table(session), PostgresQuoting.literal(now.toString()), PostgresQuoting.literal(id));
  }

  @Override
  public Object parameter(Instant time) {
    return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  @Override
  public Optional<Instant> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
