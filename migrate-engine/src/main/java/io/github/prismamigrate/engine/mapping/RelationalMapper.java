package io.github.prismamigrate.engine.mapping;

import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.datamodel.Datasource;
import io.github.prismamigrate.engine.datamodel.EnumType;
import io.github.prismamigrate.engine.datamodel.ExtensionSetting;
import io.github.prismamigrate.engine.datamodel.Model;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calculates the relational schema that a data model asks for. The order of everything is that of
 * the schema file, and decides the order of statements.
 */
public final class RelationalMapper {
  private final MappingRules rules;

  public RelationalMapper(MappingRules rules) {
    this.rules = rules;
  }

  /** The schema of {@code datamodel} in the provider's own default namespace. */
  public RelationalSchema map(Datamodel datamodel) {
    return map(datamodel, new Names(datamodel, rules));
  }

  /**
   * The schema of {@code datamodel}.
   *
   * @param namespace the default namespace, as the connection names it; providers without
   *     namespaces ignore it
   */
  public RelationalSchema map(Datamodel datamodel, String namespace) {
    return map(datamodel, new Names(datamodel, rules, namespace));
  }

  private RelationalSchema map(Datamodel datamodel, Names names) {
    RelationalSchema.Builder schema = RelationalSchema.builder();
    names.defaultNamespace().ifPresent(own -> addNamespaces(schema, own, datamodel));
    if (rules.enumStorage() == EnumStorage.TYPE) {
      datamodel.enums().forEach(type -> schema.enumType(names.type(type), values(type)));
    }
    tables(datamodel, names, schema).forEach(schema::table);
    datamodel.configuration().datasource().ifPresent(source -> addExtensions(schema, source));
    return schema.build();
  }

  private static void addNamespaces(
      RelationalSchema.Builder schema, String defaultNamespace, Datamodel datamodel) {
    List<String> listed =
        datamodel.configuration().datasource().map(Datasource::namespaces).orElse(List.of());
    schema.defaultNamespace(defaultNamespace);
    if (listed.isEmpty()) {
      schema.namespace(defaultNamespace);
    }
    listed.stream().sorted(ByteOrder.OF_TEXT).forEach(schema::namespace);
  }

  private static List<String> values(EnumType type) {
    return type.values().stream().map(EnumType.Value::databaseName).toList();
  }

  /** The tables of models in source order, and behind them the join tables. */
  private List<TableBuilder> tables(
      Datamodel datamodel, Names names, RelationalSchema.Builder schema) {
    ColumnMapper columns = new ColumnMapper(rules, names, schema);
    IndexMapper indexes = new IndexMapper(rules, names);
    Map<String, TableBuilder> tables = new LinkedHashMap<>();
    for (Model model : datamodel.models()) {
      if (!model.view()) {
        TableBuilder table = new TableBuilder(names.table(model));
        model.scalarFields().forEach(field -> columns.add(table, field));
        model.primaryKey().ifPresent(key -> indexes.add(table, model, key));
        model.indexes().forEach(key -> indexes.add(table, model, key));
        tables.put(model.name(), table);
      }
    }
    RelationMapper relations = new RelationMapper(rules, names, columns, tables);
    List<TableBuilder> joinTables = relations.addAll(datamodel);
    List<TableBuilder> all = new ArrayList<>(tables.values());
    all.addAll(joinTables);
    return all;
  }

  /** Of an extension that is listed several times the last word counts. */
  private static void addExtensions(RelationalSchema.Builder schema, Datasource datasource) {
    Map<String, ExtensionSetting> extensions = new LinkedHashMap<>();
    datasource.extensions().stream()
        .sorted(Comparator.comparing(ExtensionSetting::name, ByteOrder.OF_TEXT))
        .forEach(wanted -> extensions.put(wanted.databaseName(), wanted));
    extensions.forEach(
        (name, wanted) -> schema.extension(name, wanted.namespace(), wanted.version(), false));
  }
}
