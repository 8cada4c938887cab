package io.github.prismamigrate.engine.datamodel;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The datasource and the generators of a schema.
 *
 * @param datasource the first datasource block; empty where there is none
 * @param previewFeatures the union over all generators
 */
public record Configuration(
    Optional<Datasource> datasource,
    List<Generator> generators,
    Set<PreviewFeature> previewFeatures) {
  public Configuration {
    generators = List.copyOf(generators);
    previewFeatures = Set.copyOf(previewFeatures);
  }
}
