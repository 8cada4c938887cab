package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.types.ScalarType;

/** The type of a field, known to exist. */
public sealed interface TypeDraft {
  record OfScalar(ScalarType scalar) implements TypeDraft {}

  record OfEnum(String name) implements TypeDraft {}

  record OfComposite(String name) implements TypeDraft {}

  /**
   * @param declaration the text in {@code Unsupported("...")}
   */
  record OfUnsupported(String declaration) implements TypeDraft {}

  record OfModel(String name) implements TypeDraft {}

  /** Whether this is the scalar type {@code scalar}. */
  default boolean is(ScalarType scalar) {
    return this instanceof OfScalar type && type.scalar() == scalar;
  }
}
