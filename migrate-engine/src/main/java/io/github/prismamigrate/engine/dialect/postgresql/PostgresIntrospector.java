package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.CustomObject;
import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is there in a database of PostgreSQL, read with one query for each kind of thing; open for
 * databases that speak its language.
 */
public class PostgresIntrospector implements Introspector {
  private final PostgresCatalog catalog;
  private final CatalogColumns meaning;

  public PostgresIntrospector() {
    this(new PostgresCatalog(), new OwnMeaning());
  }

  /**
   * Reads another catalog.
   *
   * @param meaning of types and defaults there
   */
  protected PostgresIntrospector(PostgresCatalog catalog, CatalogColumns meaning) {
    this.catalog = catalog;
    this.meaning = meaning;
  }

  /** Types and defaults as PostgreSQL itself has them. */
  private static final class OwnMeaning implements CatalogColumns {
    @Override
    public ColumnType type(String name, String element, boolean list, int modifier) {
      return PostgresCatalogTypes.type(name, element, list, modifier);
    }

    @Override
    public Optional<Value> defaultValue(String expression, ColumnType type, boolean list) {
      return PostgresDefaults.read(expression, type, list);
    }
  }

  @Override
  public RelationalSchema read(Session session, Scope scope) {
    List<String> namespaces =
        PostgresNamespaces.existing(session, PostgresNamespaces.wanted(session, scope));
    RelationalSchema.Builder schema = RelationalSchema.builder();
    namespaces.forEach(schema::namespace);
    PostgresEnums enums = PostgresEnums.read(catalog, session, namespaces);
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
    addOwn(schema, session, namespaces);
    return schema.build();
  }

  /** Adds what only this database has; to be overridden, and nothing in PostgreSQL. */
  protected void addOwn(
      RelationalSchema.Builder schema, Session session, List<String> namespaces) {}

  @Override
  public List<CustomObject> custom(Session session, Scope scope) {
    return session.query(
        catalog.sql("custom_objects.sql"),
        row ->
            new CustomObject(
                row.getString("kind"),
                row.getString("name"),
                row.getBoolean("before_tables"),
                Optional.ofNullable(row.getString("statement"))),
        PostgresNamespaces.wanted(session, scope),
        scope.extensions());
  }

  private Map<QualifiedName, TableBuilder> tables(
      Session session,
      Scope scope,
      List<String> namespaces,
      PostgresEnums enums,
      PostgresViews views) {
    Map<QualifiedName, TableBuilder> tables = new LinkedHashMap<>();
    PostgresTables.names(catalog, session, namespaces).stream()
        .filter(name -> !isExternal(name, scope.externalTables()))
        .forEach(name -> tables.put(name, new TableBuilder(name)));
    PostgresTraits traits = new PostgresTraits(catalog);
    Map<QualifiedName, TableBuilder> withColumns = new LinkedHashMap<>(views.columns());
    withColumns.putAll(tables);
    new PostgresColumns(catalog, meaning, enums.values(), traits)
        .addTo(withColumns, session, namespaces);
    new PostgresIndexes(catalog, traits).addTo(tables, session, namespaces);
    new PostgresForeignKeys(catalog, scope.externalTables()).addTo(tables, session, namespaces);
    traits.addTo(tables, session, namespaces);
    return tables;
  }

  static boolean isExternal(QualifiedName name, Set<String> external) {
    return external.contains(name.namespace().orElseThrow() + "." + name.name());
  }
}
