package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.RecordSql;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.script.Quoting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The table of migration records in MySQL and MariaDB; times are in UTC, which no type says. */
final class MySqlRecordSql implements RecordSql {
  private static final String CREATE =
      SqlResource.read(MySqlRecordSql.class, "migrations_table.sql").replace(";", "");
  private static final String EXISTS = SqlResource.read(MySqlRecordSql.class, "table_exists.sql");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Override
  public String table(Session session) {
    return Quoting.BACKTICK.quote(session.target().database())
        + "."
        + Quoting.BACKTICK.quote(TABLE);
  }

  @Override
  public String create(Session session) {
    return CREATE;
  }

  @Override
  public boolean exists(Session session) {
    return session
        .query(EXISTS, row -> row.getBoolean("present"), session.target().database(), TABLE)
        .contains(true);
  }

  @Override
  public String finish(Session session, String id, Instant now) {
    return """
        UPDATE %s
           SET applied_steps_count = applied_steps_count + 1, finished_at = '%s'
         WHERE id = '%s'"""
        .formatted(table(session), TIME.format(now), id.replace("'", "''"));
  }

  @Override
  public Object parameter(Instant time) {
    return TIME.format(time);
  }

  @Override
  public Optional<Instant> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
        .map(time -> time.toInstant(ZoneOffset.UTC));
  }
}
