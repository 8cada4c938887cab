package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.relational.RelationalSchema;

/** What is there in a database of MySQL or MariaDB, read with one query for each kind of thing. */
public final class MySqlIntrospector implements Introspector {
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
    return tables.schema();
  }
}
