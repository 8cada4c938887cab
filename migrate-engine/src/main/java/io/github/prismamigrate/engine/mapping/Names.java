package io.github.prismamigrate.engine.mapping;

import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.datamodel.EnumType;
import io.github.prismamigrate.engine.datamodel.FieldType;
import io.github.prismamigrate.engine.datamodel.Model;
import io.github.prismamigrate.engine.datamodel.ScalarField;
import io.github.prismamigrate.engine.relational.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a data model names, and says what it is called in the database. */
final class Names {
  private final Optional<String> defaultNamespace;
  private final Map<String, Model> models = new HashMap<>();
  private final Map<String, EnumType> enums = new HashMap<>();
  private final Map<String, Map<String, String>> columns = new HashMap<>();
  private final Map<String, QualifiedName> lastUses = new HashMap<>();

  Names(Datamodel datamodel, MappingRules rules) {
    this(datamodel, rules.defaultNamespace());
  }

  /** The same with the default namespace of the connection, for databases that have one. */
  Names(Datamodel datamodel, MappingRules rules, String namespace) {
    this(datamodel, rules.defaultNamespace().map(own -> namespace));
  }

  private Names(Datamodel datamodel, Optional<String> defaultNamespace) {
    this.defaultNamespace = defaultNamespace;
    datamodel.models().forEach(this::register);
    datamodel.enums().forEach(type -> enums.put(type.name(), type));
  }

  private void register(Model model) {
    models.put(model.name(), model);
    Map<String, String> columnByField = new HashMap<>();
    for (ScalarField field : model.scalarFields()) {
      columnByField.put(field.name(), field.column());
      if (field.type() instanceof FieldType.EnumRef reference && !model.view()) {
        lastUses.put(reference.name(), table(model).sibling(model.table() + "_" + field.column()));
      }
    }
    columns.put(model.name(), columnByField);
  }

  /** Empty in databases without namespaces. */
  Optional<String> defaultNamespace() {
    return defaultNamespace;
  }

  Model model(String name) {
    return models.get(name);
  }

  EnumType enumType(String name) {
    return enums.get(name);
  }

  QualifiedName table(Model model) {
    return new QualifiedName(namespace(model.namespace()), model.table());
  }

  QualifiedName type(EnumType type) {
    return new QualifiedName(namespace(type.namespace()), type.databaseName());
  }

  /** The table and the column that use the enum last, as one name for its values. */
  QualifiedName lastUse(EnumType type) {
    return lastUses.get(type.name());
  }

  String column(Model model, String field) {
    return columns.get(model.name()).get(field);
  }

  List<String> columns(Model model, List<String> fields) {
    return fields.stream().map(field -> column(model, field)).toList();
  }

  private Optional<String> namespace(Optional<String> written) {
    return defaultNamespace.map(written::orElse);
  }
}
