package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.relational.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is there in a database of SQL Server, read with one query for each kind of thing. */
public final class SqlServerIntrospector implements Introspector {
  private static final String VIEWS = SqlResource.read(SqlServerIntrospector.class, "views.sql");

  @Override
  public RelationalSchema read(Session session, Scope scope) {
    List<String> namespaces =
        SqlServerNamespaces.existing(session, SqlServerNamespaces.wanted(session, scope));
    RelationalSchema.Builder schema = RelationalSchema.builder();
    namespaces.forEach(schema::namespace);
    tables(session, scope, namespaces).values().forEach(schema::table);
    views(session, namespaces).forEach(schema::view);
    return schema.build();
  }

  private static Map<QualifiedName, TableBuilder> tables(
      Session session, Scope scope, List<String> namespaces) {
    Map<QualifiedName, TableBuilder> tables = new LinkedHashMap<>();
    SqlServerTables.names(session, namespaces).stream()
        .filter(name -> !SqlServerTables.isExternal(name, scope.externalTables()))
        .forEach(name -> tables.put(name, new TableBuilder(name)));
    SqlServerColumns.addTo(tables, session, namespaces);
    SqlServerIndexes.addTo(tables, session, namespaces);
    new SqlServerForeignKeys(scope.externalTables()).addTo(tables, session, namespaces);
    return tables;
  }

  private static List<View> views(Session session, List<String> namespaces) {
    return session.query(
        VIEWS,
        row ->
            new View(
                QualifiedName.of(row.getString("namespace"), row.getString("view_name")),
                Optional.ofNullable(row.getString("definition"))),
        SqlServerQuoting.json(namespaces));
  }
}
