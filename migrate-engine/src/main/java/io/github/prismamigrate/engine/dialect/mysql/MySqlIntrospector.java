package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.CustomObject;
import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is there in a database of MySQL or MariaDB, read with one query for each kind of thing. */
public final class MySqlIntrospector implements Introspector {
  private static final String CHECKS = SqlResource.read(MySqlIntrospector.class, "checks.sql");
  private static final String CUSTOM_OBJECTS =
      SqlResource.read(MySqlIntrospector.class, "custom_objects.sql");

  private final MySqlServer server;

  public MySqlIntrospector(MySqlServer server) {
    this.server = server;
  }

  @Override
  public RelationalSchema read(Session session, Scope scope) {
    MySqlTables tables = MySqlTables.read(session, scope);
    new MySqlColumns(new MySqlCatalogDefaults(server)).addTo(tables, session);
    MySqlIndexes.addTo(tables, session);
    MySqlForeignKeys.addTo(tables, session);
    if (server.namesChecks()) {
      addChecks(tables, session);
    }
    return tables.schema();
  }

  private static void addChecks(MySqlTables tables, Session session) {
    session
        .query(
            CHECKS, row -> Map.entry(row.getString("table_name"), row.getString("constraint_name")))
        .forEach(check -> tables.checked(check.getKey(), check.getValue()));
  }

  @Override
  public List<CustomObject> custom(Session session, Scope scope) {
    return session.query(
        CUSTOM_OBJECTS,
        row ->
            new CustomObject(
                row.getString("kind"), row.getString("name"), false, Optional.empty()));
  }
}
