package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/**
 * A field of a model, view or composite type.
 *
 * @param span the line from the name to and including its terminator
 */
public record FieldDeclaration(
    Identifier name, TypeNode type, List<AttributeNode> attributes, Remarks remarks, Span span) {
  public FieldDeclaration {
    attributes = List.copyOf(attributes);
  }
}
