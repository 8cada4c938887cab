package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.CustomObject;
import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
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
    Map<String, Optional<String>> views = views(session);
    Map<String, TableBuilder> viewColumns = new LinkedHashMap<>();
    views.keySet().forEach(name -> viewColumns.put(name, new TableBuilder(QualifiedName.of(name))));
    SqliteColumns columns = SqliteColumns.read(session);
    columns.addTo(tables);
    columns.addTo(viewColumns);
    SqliteIndexes.addTo(tables, session);
    new SqliteForeignKeys(columns).addTo(tables, session);
    RelationalSchema.Builder schema = RelationalSchema.builder();
    tables.values().forEach(schema::table);
    views.forEach((name, definition) -> schema.view(viewColumns.get(name), definition, false));
    return schema.build();
  }

  @Override
  public List<CustomObject> custom(Session session, Scope scope) {
    return SqliteCustomObjects.read(session);
  }

  private static Map<String, Optional<String>> views(Session session) {
    Map<String, Optional<String>> views = new LinkedHashMap<>();
    session.query(VIEWS, ViewRow::of).forEach(row -> views.put(row.name(), row.definition()));
    return views;
  }

  /** One row of {@code views.sql}. */
  private record ViewRow(String name, Optional<String> definition) {
    static ViewRow of(ResultSet row) throws SQLException {
      return new ViewRow(
          row.getString("view_name"),
          Optional.ofNullable(row.getString("definition")).map(SqliteViewQuery::of));
    }
  }
}
