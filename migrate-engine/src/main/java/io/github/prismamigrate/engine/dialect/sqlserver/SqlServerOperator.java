package io.github.prismamigrate.engine.dialect.sqlserver;

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

/** What may be done in a database of SQL Server. */
public final class SqlServerOperator implements Operator {
  private final SqlServerLock lock = new SqlServerLock();
  private final SqlServerScript scripts = new SqlServerScript();
  private final SqlServerEmptying emptying = new SqlServerEmptying();

  @Override
  public ServerProfile profile(Session session) {
    return session
        .query(
            resource("server_profile.sql"),
            row ->
                new ServerProfile(
                    row.getString("full_version"),
                    row.getString("version"),
                    Map.of("engine_edition", row.getString("engine_edition"))))
        .get(0);
  }

  @Override
  public void lock(Session session, Duration timeout) {
    lock.take(session, timeout);
  }

  @Override
  public void run(Session session, String script) {
    scripts.run(session, script);
  }

  /** The script brings its own transaction, so that the record can only follow it. */
  @Override
  public void run(Session session, String script, Supplier<String> record) {
    scripts.run(session, script);
    session.execute(record.get());
  }

  @Override
  public boolean isEmpty(Session session, Scope scope) {
    return SqlServerTables.names(session, SqlServerNamespaces.wanted(session, scope)).stream()
        .allMatch(table -> SqlServerTables.isExternal(table, scope.externalTables()));
  }

  @Override
  public void empty(Session session, Scope scope) {
    try {
      emptying.remove(session, SqlServerNamespaces.wanted(session, scope));
    } catch (MigrateException failure) {
      throw MigrateException.of(
          ErrorCode.DATABASE_NOT_EMPTIED, Map.of("inner_error", failure.getMessage()), failure);
    }
  }

  @Override
  public RecordSql recordSql() {
    return new SqlServerRecordSql();
  }

  private static String resource(String name) {
    return SqlResource.read(SqlServerOperator.class, name);
  }
}
