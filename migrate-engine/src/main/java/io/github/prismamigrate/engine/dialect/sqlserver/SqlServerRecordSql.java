package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.RecordSql;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The table of migration records in SQL Server, always with its schema. */
final class SqlServerRecordSql implements RecordSql {
  private static final String CREATE =
      SqlResource.read(SqlServerRecordSql.class, "migrations_table.sql");

  /** The seconds may not be left out, and have no more than seven decimals. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSXXX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @Override
  public String table(Session session) {
    return SqlServerQuoting.name(namespace(session)) + "." + SqlServerQuoting.name(TABLE);
  }

  private static String namespace(Session session) {
    return session.target().namespace().orElseThrow();
  }

  /** A reset may have dropped the schema, which the first migration creates only after this. */
  @Override
  public String create(Session session) {
    String name = SqlServerQuoting.name(namespace(session));
    return CREATE.formatted(
        namespace(session).replace("'", "''"), name.replace("'", "''"), table(session));
  }

  @Override
  public boolean exists(Session session) {
    return session
        .query(
            "SELECT CASE WHEN OBJECT_ID(?, N'U') IS NULL THEN 0 ELSE 1 END AS present",
            row -> row.getBoolean("present"),
            table(session))
        .contains(true);
  }

  @Override
  public String finish(Session session, String id, Instant now) {
    return """
        UPDATE %s
           SET applied_steps_count = applied_steps_count + 1,
               finished_at = CAST(%s AS DATETIMEOFFSET)
         WHERE id = %s"""
        .formatted(
            table(session),
            SqlServerQuoting.literal(TIME.format(now)),
            SqlServerQuoting.literal(id));
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
