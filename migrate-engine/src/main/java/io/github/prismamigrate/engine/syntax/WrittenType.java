package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;

/**
 * A type with what was written around it.
 *
 * @param base the type without modifiers, such as {@code Int} or {@code Unsupported("point")}
 * @param span the type with its modifiers
 */
public record WrittenType(Form form, TypeNode node, Span base, Span span) {

  /** The modifiers of a type, of which the last three are rejected. */
  public enum Form {
    REQUIRED,
    OPTIONAL,
    LIST,
    OPTIONAL_LIST,
    EXCLAIMED,
    BRACKETED
  }
}
