package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.datamodel.Datasource;
import io.github.prismamigrate.engine.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A datasource block, with the places that only rules ask for.
 *
 * @param namespaces the value of the {@code schemas} property
 * @param extensions the {@code extensions} property
 * @param extensionNames its elements by their names in the schema file
 */
public record DatasourceDraft(
    Datasource settings,
    Optional<Span> namespaces,
    Optional<Span> extensions,
    List<Written<String>> extensionNames) {
  public DatasourceDraft {
    extensionNames = List.copyOf(extensionNames);
  }
}
