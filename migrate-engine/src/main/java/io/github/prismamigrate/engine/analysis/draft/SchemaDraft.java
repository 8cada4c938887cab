package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.datamodel.RelationMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A whole schema. */
public final class SchemaDraft {
  private final ConfigurationDraft configuration;
  private final List<ModelDraft> models;
  private final List<CompositeDraft> composites;
  private final List<EnumDraft> enums;
  private final Map<String, ModelDraft> modelsByName = new HashMap<>();
  private final Map<String, CompositeDraft> compositesByName = new HashMap<>();
  private final Map<String, EnumDraft> enumsByName = new HashMap<>();

  public SchemaDraft(
      ConfigurationDraft configuration,
      List<ModelDraft> models,
      List<CompositeDraft> composites,
      List<EnumDraft> enums) {
    this.configuration = configuration;
    this.models = List.copyOf(models);
    this.composites = List.copyOf(composites);
    this.enums = List.copyOf(enums);
    models.forEach(model -> modelsByName.put(model.name(), model));
    composites.forEach(type -> compositesByName.put(type.name(), type));
    enums.forEach(type -> enumsByName.put(type.name(), type));
  }

  public ConfigurationDraft configuration() {
    return configuration;
  }

  /** Models and views in the order of the source. */
  public List<ModelDraft> models() {
    return models;
  }

  public List<CompositeDraft> composites() {
    return composites;
  }

  public List<EnumDraft> enums() {
    return enums;
  }

  /** The model or view called {@code name}, which must exist. */
  public ModelDraft model(String name) {
    return modelsByName.get(name);
  }

  /** The composite type called {@code name}, which must exist. */
  public CompositeDraft composite(String name) {
    return compositesByName.get(name);
  }

  /** The enum called {@code name}, which must exist. */
  public EnumDraft enumNamed(String name) {
    return enumsByName.get(name);
  }

  /** Who keeps relations intact. */
  public RelationMode relationMode() {
    return configuration
        .datasource()
        .map(datasource -> datasource.settings().relationMode())
        .orElse(RelationMode.FOREIGN_KEYS);
  }
}
