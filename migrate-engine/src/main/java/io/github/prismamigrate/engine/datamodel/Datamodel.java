package io.github.prismamigrate.engine.datamodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a schema means, every default settled. References go by name; all lists keep the order of
 * the source, on which migrations depend.
 */
public final class Datamodel {
  private final Configuration configuration;
  private final List<Model> models;
  private final List<CompositeType> compositeTypes;
  private final List<EnumType> enums;
  private final List<Relation> relations;
  private final Map<String, Model> modelsByName = new HashMap<>();
  private final Map<String, EnumType> enumsByName = new HashMap<>();

  public Datamodel(
      Configuration configuration,
      List<Model> models,
      List<CompositeType> compositeTypes,
      List<EnumType> enums,
      List<Relation> relations) {
    this.configuration = configuration;
    this.models = List.copyOf(models);
    this.compositeTypes = List.copyOf(compositeTypes);
    this.enums = List.copyOf(enums);
    this.relations = List.copyOf(relations);
    models.forEach(model -> modelsByName.put(model.name(), model));
    enums.forEach(type -> enumsByName.put(type.name(), type));
  }

  public Configuration configuration() {
    return configuration;
  }

  /** Models and views. */
  public List<Model> models() {
    return models;
  }

  public List<CompositeType> compositeTypes() {
    return compositeTypes;
  }

  public List<EnumType> enums() {
    return enums;
  }

  /** The relations in the order of their defining relation fields, model by model. */
  public List<Relation> relations() {
    return relations;
  }

  /** The model or view called {@code name}, which must exist. */
  public Model model(String name) {
    return Optional.ofNullable(modelsByName.get(name)).orElseThrow();
  }

  /** The enum called {@code name}, which must exist. */
  public EnumType enumType(String name) {
    return Optional.ofNullable(enumsByName.get(name)).orElseThrow();
  }
}
