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
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What may be done in a database of SQL Server. */
public final class SqlServerOperator implements Operator {
  private final SqlServerLock lock = new SqlServerLock();
  private final SqlServerScript scripts = new SqlServerScript();

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
    List<String> namespaces = SqlServerNamespaces.wanted(session, scope);
    try {
      session
          .query(
              resource("empty.sql"),
              row -> row.getString("statement"),
              SqlServerQuoting.json(namespaces))
          .forEach(session::execute);
    } catch (MigrateException failure) {
      throw MigrateException.of(
          ErrorCode.DATABASE_NOT_EMPTIED, Map.of("inner_error", failure.getMessage()), failure);
    }
    namespaces.stream()
        .filter(namespace -> !namespace.equals(SqlServerMappingRules.DEFAULT_NAMESPACE))
        .forEach(namespace -> dropNamespace(session, namespace));
  }

  /** A schema that still holds something, such as a function, stays; it is empty of tables. */
  private static void dropNamespace(Session session, String namespace) {
    session.execute(
        """
        BEGIN TRY
            DROP SCHEMA IF EXISTS %s;
        END TRY
        BEGIN CATCH
            IF ERROR_NUMBER() NOT IN (3729, 15150, 15151) THROW;
        END CATCH"""
            .formatted(SqlServerQuoting.name(namespace)));
  }

  @Override
  public RecordSql recordSql() {
    return new SqlServerRecordSql();
  }

  private static String resource(String name) {
    return SqlResource.read(SqlServerOperator.class, name);
  }
}
