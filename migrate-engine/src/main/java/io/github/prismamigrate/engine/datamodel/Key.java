package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.OperatorClass;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.List;
import java.util.Optional;

/**
 * A primary key, a unique constraint or an index.
 *
 * @param constraint the name in the database, written or generated; empty for the primary key of
 *     providers that do not name them
 * @param clientName the {@code name} argument
 * @param clustered empty where nothing was written
 * @param span the attribute
 */
public record Key(
    Kind kind,
    Optional<String> constraint,
    Optional<String> clientName,
    List<Part> parts,
    Optional<IndexAlgorithm> algorithm,
    Optional<Boolean> clustered,
    Span span) {
  public Key {
    parts = List.copyOf(parts);
  }

  /** The four kinds of keys. */
  public enum Kind {
    PRIMARY,
    UNIQUE,
    INDEX,
    FULLTEXT
  }

  /**
   * One field of a key.
   *
   * @param field the name of a scalar field; a dotted path inside composite types
   * @param order empty where nothing was written
   */
  public record Part(
      String field,
      Optional<SortOrder> order,
      Optional<Integer> length,
      Optional<OperatorClass> operatorClass) {}
}
