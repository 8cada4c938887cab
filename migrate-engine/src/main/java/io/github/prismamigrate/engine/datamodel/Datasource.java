package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The {@code datasource} block.
 *
 * @param provider the name as written; several names may stand for one provider
 * @param url empty only where a preview feature allows to leave it out
 * @param namespaces the {@code schemas} property; empty where it is absent
 * @param span the block
 */
public record Datasource(
    String name,
    String provider,
    Optional<ConnectionString> url,
    Optional<ConnectionString> shadowUrl,
    Optional<ConnectionString> directUrl,
    RelationMode relationMode,
    List<String> namespaces,
    List<ExtensionSetting> extensions,
    Span span) {
  public Datasource {
    namespaces = List.copyOf(namespaces);
    extensions = List.copyOf(extensions);
  }
}
