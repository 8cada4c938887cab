package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.RecordSql;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.ServerProfile;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.relational.QualifiedName;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What may be done in a database of PostgreSQL; open for databases that speak its language.
 * Whatever is not final may be overridden.
 */
public class PostgresOperator implements Operator {
  private static final String PROFILE =
      SqlResource.read(PostgresOperator.class, "server_profile.sql");

  private final PostgresLock lock = new PostgresLock();
  private final PostgresCatalog catalog;
  private final PostgresScript scripts;

  public PostgresOperator() {
    this(new PostgresCatalog());
  }

  /** Works with another catalog. */
  protected PostgresOperator(PostgresCatalog catalog) {
    this.catalog = catalog;
    this.scripts = new PostgresScript(catalog.sql("reset_session.sql"));
  }

  @Override
  public final ServerProfile profile(Session session) {
    return session
        .query(
            PROFILE,
            row ->
                new ServerProfile(
                    row.getString("full_version"),
                    row.getString("version"),
                    Map.of("server_version_num", row.getString("version_number"))))
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

  @Override
  public void run(Session session, String script, Supplier<String> record) {
    scripts.run(session, script, record);
  }

  /** Looks at the listed schemas and at the one of the connection. */
  @Override
  public final boolean isEmpty(Session session, Scope scope) {
    Set<String> namespaces = new TreeSet<>(scope.namespaces());
    session.target().namespace().ifPresent(namespaces::add);
    return PostgresTables.names(catalog, session, namespaces).stream()
        .allMatch(table -> ignored(table, scope));
  }

  private static boolean ignored(QualifiedName table, Scope scope) {
    return PostgresDiffRules.EXTENSION_TABLES.contains(table.name().toLowerCase(Locale.ROOT))
        || PostgresIntrospector.isExternal(table, scope.externalTables());
  }

  @Override
  public final void createNamespace(Session session) {
    PostgresNamespaces.create(session);
  }

  @Override
  public final void empty(Session session, Scope scope) {
    List<String> namespaces = PostgresNamespaces.wanted(session, scope);
    try {
      namespaces.forEach(namespace -> recreate(session, namespace));
      session.execute("DROP TABLE IF EXISTS " + recordSql().table(session));
    } catch (MigrateException failure) {
      // Only the owner of a schema may drop it; whoever owns the tables may drop those.
      dropObjects(session, namespaces);
    }
  }

  /** One message, so that the schema is there again or was never dropped. */
  private static void recreate(Session session, String namespace) {
    String name = PostgresQuoting.name(namespace);
    session.execute("DROP SCHEMA IF EXISTS " + name + " CASCADE; CREATE SCHEMA " + name);
  }

  private void dropObjects(Session session, List<String> namespaces) {
    try {
      session.execute("DROP TABLE IF EXISTS " + recordSql().table(session));
      session
          .query(catalog.sql("empty.sql"), row -> row.getString("statement"), namespaces)
          .forEach(session::execute);
    } catch (MigrateException failure) {
      throw MigrateException.of(
          ErrorCode.DATABASE_NOT_EMPTIED, Map.of("inner_error", failure.getMessage()), failure);
    }
  }

  @Override
  public RecordSql recordSql() {
    return new PostgresRecordSql();
  }
}
