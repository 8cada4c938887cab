package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.RecordSql;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of migration records in SQLite; times are integers, milliseconds since 1970. */
final class SqliteRecordSql implements RecordSql {
  private static final String CREATE =
      SqlResource.read(SqliteRecordSql.class, "migrations_table.sql");

  @Override
  public String table(Session session) {
    return "main.\"" + TABLE + '"';
  }

  @Override
  public String create(Session session) {
    return CREATE;
  }

  @Override
  public boolean exists(Session session) {
    return !session
        .query(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name = ?",
            row -> row.getString("name"),
            TABLE)
        .isEmpty();
  }

  @Override
  public String finish(Session session, String id, Instant now) {
    return """
        UPDATE %s
           SET applied_steps_count = applied_steps_count + 1, finished_at = %d
         WHERE id = '%s'"""
        .formatted(table(session), now.toEpochMilli(), id.replace("'", "''"));
  }

  @Override
  public Object parameter(Instant time) {
    return time.toEpochMilli();
  }

  @Override
  public Optional<Instant> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column)).map(SqliteTimes::read);
  }
}
