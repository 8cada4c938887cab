package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is there in a database of PostgreSQL, read with one query for each kind of thing. */
public final class PostgresIntrospector implements Introspector {
  @Override
  public RelationalSchema read(Session session, Scope scope) {
    List<String> namespaces =
        PostgresNamespaces.existing(session, PostgresNamespaces.wanted(session, scope));
    RelationalSchema.Builder schema = RelationalSchema.builder();
    namespaces.forEach(schema::namespace);
    Map<QualifiedName, List<String>> enums = PostgresEnums.read(session, namespaces);
    enums.forEach(
        (name, values) -> {
          if (!isExternal(name, scope.externalEnums())) {
            schema.enumType(name, values);
          }
        });
    tables(session, scope, namespaces, enums).values().forEach(schema::table);
    PostgresViews.read(session, namespaces).forEach(schema::view);
    if (scope.extensions()) {
      PostgresExtensions.addTo(schema, session);
    }
    return schema.build();
  }

  private static Map<QualifiedName, TableBuilder> tables(
      Session session,
      Scope scope,
      List<String> namespaces,
      Map<QualifiedName, List<String>> enums) {
    Map<QualifiedName, TableBuilder> tables = new LinkedHashMap<>();
    PostgresTables.names(session, namespaces).stream()
        .filter(name -> !isExternal(name, scope.externalTables()))
        .forEach(name -> tables.put(name, new TableBuilder(name)));
    new PostgresColumns(enums).addTo(tables, session, namespaces);
    PostgresIndexes.addTo(tables, session, namespaces);
    new PostgresForeignKeys(scope.externalTables()).addTo(tables, session, namespaces);
    return tables;
  }

  static boolean isExternal(QualifiedName name, Set<String> external) {
    return external.contains(name.namespace().orElseThrow() + "." + name.name());
  }
}
