package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.relational.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is there in a database of SQLite, read with one query for each kind of thing. */
public final class SqliteIntrospector implements Introspector {
  private static final String VIEWS = SqlResource.read(SqliteIntrospector.class, "views.sql");

  @Override
  public RelationalSchema read(Session session, Scope scope) {
    Map<String, TableBuilder> tables = new LinkedHashMap<>();
    SqliteTables.ofUsers(session).stream()
        .filter(name -> !scope.externalTables().contains(name))
        .forEach(name -> tables.put(name, new TableBuilder(QualifiedName.of(name))));
    SqliteColumns columns = SqliteColumns.read(session);
    columns.addTo(tables);
    SqliteIndexes.addTo(tables, session);
    new SqliteForeignKeys(columns).addTo(tables, session);
    RelationalSchema.Builder schema = RelationalSchema.builder();
    tables.values().forEach(schema::table);
    session
        .query(
            VIEWS,
            row ->
                new View(
                    QualifiedName.of(row.getString("view_name")),
                    Optional.ofNullable(row.getString("definition"))))
        .forEach(schema::view);
    return schema.build();
  }
}
