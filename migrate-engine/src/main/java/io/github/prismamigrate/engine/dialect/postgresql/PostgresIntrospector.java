package io.github.prismamigrate.engine.dialect.postgresql;

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
import java.util.Set;

/** What is there in a database of PostgreSQL, read with one query for each kind of thing. */
public final class PostgresIntrospector implements Introspector {
  private static final String CUSTOM_OBJECTS =
      SqlResource.read(PostgresIntrospector.class, "custom_objects.sql");

  @Override
  public RelationalSchema read(Session session, Scope scope) {
    List<String> namespaces =
        PostgresNamespaces.existing(session, PostgresNamespaces.wanted(session, scope));
    RelationalSchema.Builder schema = RelationalSchema.builder();
    namespaces.forEach(schema::namespace);
    PostgresEnums enums = PostgresEnums.read(session, namespaces);
    enums
        .values()
        .forEach(
            (name, values) -> {
              if (!isExternal(name, scope.externalEnums())) {
                schema.enumType(name, values, enums.isCommented(name));
              }
            });
    PostgresViews views = PostgresViews.read(session, namespaces);
    tables(session, scope, namespaces, enums, views).values().forEach(schema::table);
    views.addTo(schema);
    if (scope.extensions()) {
      PostgresExtensions.addTo(schema, session);
    }
    return schema.build();
  }

  @Override
  public List<CustomObject> custom(Session session, Scope scope) {
    return session.query(
        CUSTOM_OBJECTS,
        row ->
            new CustomObject(
                row.getString("kind"),
                row.getString("name"),
                row.getBoolean("before_tables"),
                Optional.ofNullable(row.getString("statement"))),
        PostgresNamespaces.wanted(session, scope),
        scope.extensions());
  }

  private static Map<QualifiedName, TableBuilder> tables(
      Session session,
      Scope scope,
      List<String> namespaces,
      PostgresEnums enums,
      PostgresViews views) {
    Map<QualifiedName, TableBuilder> tables = new LinkedHashMap<>();
    PostgresTables.names(session, namespaces).stream()
        .filter(name -> !isExternal(name, scope.externalTables()))
        .forEach(name -> tables.put(name, new TableBuilder(name)));
    PostgresTraits traits = new PostgresTraits();
    Map<QualifiedName, TableBuilder> withColumns = new LinkedHashMap<>(views.columns());
    withColumns.putAll(tables);
    new PostgresColumns(enums.values(), traits).addTo(withColumns, session, namespaces);
    new PostgresIndexes(traits).addTo(tables, session, namespaces);
    new PostgresForeignKeys(scope.externalTables()).addTo(tables, session, namespaces);
    traits.addTo(tables, session, namespaces);
    return tables;
  }

  static boolean isExternal(QualifiedName name, Set<String> external) {
    return external.contains(name.namespace().orElseThrow() + "." + name.name());
  }
}
