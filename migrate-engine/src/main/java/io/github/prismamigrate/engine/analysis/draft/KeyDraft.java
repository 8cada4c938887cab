package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import java.util.List;
import java.util.Optional;

/**
 * A primary key, unique constraint or index.
 *
 * @param parts empty where the list of fields was rejected
 * @param constraint the written name in the database
 * @param clientName the {@code name} argument of a key or unique constraint
 * @param algorithm the {@code type} argument
 * @param clustered empty where nothing was written
 * @param span the attribute
 */
public record KeyDraft(
    Key.Kind kind,
    List<PartDraft> parts,
    Optional<Written<String>> constraint,
    Optional<Written<String>> clientName,
    Optional<Written<IndexAlgorithm>> algorithm,
    Optional<Boolean> clustered,
    Span span) {
  public KeyDraft {
    parts = List.copyOf(parts);
  }

  /** The fields, each at the end of its path. */
  public List<ScalarFieldDraft> fields() {
    return parts.stream().map(PartDraft::field).toList();
  }

  /** The names of the fields, with dots where they lead into composite types. */
  public List<String> names() {
    return parts.stream().map(PartDraft::name).toList();
  }

  public boolean isUnique() {
    return kind == Key.Kind.UNIQUE;
  }

  /** Whether it tells every two rows apart: no field may be null or of a type unknown here. */
  public boolean isStrict() {
    return fields().stream().noneMatch(field -> field.isOptional() || field.isUnsupported());
  }
}
