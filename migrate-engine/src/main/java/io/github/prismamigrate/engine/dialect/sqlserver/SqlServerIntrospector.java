package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.CustomObject;
import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is there in a database of SQL Server, read with one query for each kind of thing. */
public final class SqlServerIntrospector implements Introspector {
  private static final String CUSTOM_OBJECTS =
      SqlResource.read(SqlServerIntrospector.class, "custom_objects.sql");

  @Override
  public RelationalSchema read(Session session, Scope scope) {
    List<String> namespaces =
        SqlServerNamespaces.existing(session, SqlServerNamespaces.wanted(session, scope));
    RelationalSchema.Builder schema = RelationalSchema.builder();
    namespaces.forEach(schema::namespace);
    SqlServerViews views = SqlServerViews.read(session, namespaces);
    tables(session, scope, namespaces, views).values().forEach(schema::table);
    views.addTo(schema);
    return schema.build();
  }

  @Override
  public List<CustomObject> custom(Session session, Scope scope) {
    String namespaces = SqlServerQuoting.list(SqlServerNamespaces.wanted(session, scope));
    return session.query(
        CUSTOM_OBJECTS,
        row ->
            new CustomObject(row.getString("kind"), row.getString("name"), false, Optional.empty()),
        namespaces,
        namespaces);
  }

  private static Map<QualifiedName, TableBuilder> tables(
      Session session, Scope scope, List<String> namespaces, SqlServerViews views) {
    Map<QualifiedName, TableBuilder> tables = new LinkedHashMap<>();
    SqlServerTables.names(session, namespaces).stream()
        .filter(name -> !SqlServerTables.isExternal(name, scope.externalTables()))
        .forEach(name -> tables.put(name, new TableBuilder(name)));
    Map<QualifiedName, TableBuilder> withColumns = new LinkedHashMap<>(views.columns());
    withColumns.putAll(tables);
    SqlServerColumns.addTo(withColumns, session, namespaces);
    SqlServerIndexes.addTo(tables, session, namespaces);
    new SqlServerForeignKeys(scope.externalTables()).addTo(tables, session, namespaces);
    return tables;
  }
}
