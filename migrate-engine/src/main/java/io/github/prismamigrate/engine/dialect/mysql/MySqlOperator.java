package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.RecordSql;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.ServerProfile;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.script.Quoting;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** What may be done in a database of MySQL or MariaDB. */
public final class MySqlOperator implements Operator {
  private static final String PROFILE = SqlResource.read(MySqlOperator.class, "server_profile.sql");

  private final MySqlLock lock = new MySqlLock();
  private final MySqlScript scripts = new MySqlScript();

  @Override
  public ServerProfile profile(Session session) {
    return session
        .query(
            PROFILE,
            row ->
                new ServerProfile(
                    row.getString("full_version"),
                    row.getString("full_version"),
                    Map.of(
                        MySqlServer.LOWER_CASE_TABLE_NAMES,
                        row.getString(MySqlServer.LOWER_CASE_TABLE_NAMES))))
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

  /** The record follows: each statement that defines something commits by itself. */
  @Override
  public void run(Session session, String script, Supplier<String> record) {
    scripts.run(session, script);
    session.execute(record.get());
  }

  @Override
  public boolean isEmpty(Session session, Scope scope) {
    return scope.externalTables().containsAll(MySqlTables.names(session));
  }

  @Override
  public void empty(Session session, Scope scope) {
    String database = Quoting.BACKTICK.quote(session.target().database());
    try {
      session.execute("DROP DATABASE " + database);
      session.execute("CREATE DATABASE " + database);
      session.execute("USE " + database);
    } catch (MigrateException failure) {
      // Not everybody may drop a database; whoever owns the tables may drop those.
      dropObjects(session);
    }
  }

  private static void dropObjects(Session session) {
    try {
      MySqlTables.views(session)
          .forEach(view -> session.execute("DROP VIEW " + Quoting.BACKTICK.quote(view)));
      session.execute("SET FOREIGN_KEY_CHECKS = 0");
      MySqlTables.names(session)
          .forEach(table -> session.execute("DROP TABLE " + Quoting.BACKTICK.quote(table)));
      session.execute("SET FOREIGN_KEY_CHECKS = 1");
    } catch (MigrateException failure) {
      throw MigrateException.of(
          ErrorCode.DATABASE_NOT_EMPTIED, Map.of("inner_error", failure.getMessage()), failure);
    }
  }

  @Override
  public RecordSql recordSql() {
    return new MySqlRecordSql();
  }
}
