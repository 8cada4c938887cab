package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/**
 * A value of an enum.
 *
 * @param span the line from the name to and including its terminator
 */
public record EnumValueDeclaration(Identifier name, List<AttributeNode> attributes, Span span) {
  public EnumValueDeclaration {
    attributes = List.copyOf(attributes);
  }
}
