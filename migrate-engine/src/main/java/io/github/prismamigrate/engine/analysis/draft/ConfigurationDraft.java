package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.datamodel.Generator;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration blocks of a schema.
 *
 * @param datasource the first that is sound
 * @param previewFeatures the union over all generators
 */
public record ConfigurationDraft(
    Optional<DatasourceDraft> datasource,
    List<Generator> generators,
    Set<PreviewFeature> previewFeatures) {
  public ConfigurationDraft {
    generators = List.copyOf(generators);
    previewFeatures = Set.copyOf(previewFeatures);
  }
}
