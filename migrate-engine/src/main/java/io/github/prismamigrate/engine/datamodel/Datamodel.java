package io.github.prismamigrate.engine.datamodel;

import java.util.List;

/**
 * What a schema means, every default settled. References go by name; all lists keep the order of
 * the source, on which migrations depend.
 *
 * @param models models and views
 * @param relations in the order of their defining relation fields, model by model
 */
public record Datamodel(
    Configuration configuration,
    List<Model> models,
    List<CompositeType> compositeTypes,
    List<EnumType> enums,
    List<Relation> relations) {
  public Datamodel {
    models = List.copyOf(models);
    compositeTypes = List.copyOf(compositeTypes);
    enums = List.copyOf(enums);
    relations = List.copyOf(relations);
  }

  /** The model or view called {@code name}, which must exist. */
  public Model model(String name) {
    return models.stream().filter(model -> model.name().equals(name)).findFirst().orElseThrow();
  }

  /** The enum called {@code name}, which must exist. */
  public EnumType enumType(String name) {
    return enums.stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow();
  }
}
