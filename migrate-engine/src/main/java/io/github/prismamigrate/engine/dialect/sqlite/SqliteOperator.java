package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.RecordSql;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.ServerProfile;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** What may be done in a database of SQLite. */
public final class SqliteOperator implements Operator {
  private static final String EMPTY = SqlResource.read(SqliteOperator.class, "empty.sql");

  /**
   * Two steps: a session that gives nothing back until it has everything would stand in the way of
   * another one that waits, or has something to commit. Files with a log beside them are kept from
   * the next transaction on.
   */
  private static final String KEEP =
      """
      BEGIN EXCLUSIVE;
      PRAGMA main.locking_mode = EXCLUSIVE;
      COMMIT;
      BEGIN EXCLUSIVE;
      COMMIT;
      """;

  private final SqliteScript scripts = new SqliteScript();

  @Override
  public ServerProfile profile(Session session) {
    String version = session.query("SELECT sqlite_version()", row -> row.getString(1)).get(0);
    return new ServerProfile("SQLite", version, Map.of());
  }

  /** Keeps the file to this session; from then on nobody else can even read it. */
  @Override
  public void lock(Session session, Duration timeout) {
    int patience = session.query("PRAGMA busy_timeout", row -> row.getInt(1)).get(0);
    session.executeAll("PRAGMA busy_timeout = " + timeout.toMillis());
    try {
      session.executeAll(KEEP);
    } catch (MigrateException failure) {
      throw failure.error() == ErrorCode.OPERATION_TIMED_OUT
          ? heldByOthers(session, timeout, failure)
          : failure;
    }
    session.executeAll("PRAGMA busy_timeout = " + patience);
  }

  private static MigrateException heldByOthers(
      Session session, Duration timeout, MigrateException failure) {
    return MigrateException.of(
        ErrorCode.LOCK_TIMEOUT,
        Map.of(
            "database_host", session.target().database(),
            "database_port", "0",
            "context",
                "The file was in use for more than %d seconds.".formatted(timeout.toSeconds())),
        failure);
  }

  @Override
  public void run(Session session, String script) {
    scripts.run(session, script);
  }

  @Override
  public void run(Session session, String script, Supplier<String> record) {
    scripts.run(session, script);
    session.executeAll(record.get());
  }

  /** Every table counts, even one that SQLite keeps for itself. */
  @Override
  public boolean isEmpty(Session session, Scope scope) {
    return scope.externalTables().containsAll(SqliteTables.all(session));
  }

  @Override
  public void empty(Session session, Scope scope) {
    try {
      session.executeAll(EMPTY);
    } catch (MigrateException failure) {
      throw MigrateException.of(
          ErrorCode.DATABASE_NOT_EMPTIED, Map.of("inner_error", failure.getMessage()), failure);
    }
  }

  @Override
  public RecordSql recordSql() {
    return new SqliteRecordSql();
  }
}
