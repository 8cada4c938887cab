package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/**
 * A value of an enum.
 *
 * @param span the line from the name to and including its terminator
 */
public record EnumValueDeclaration(
    Identifier name, List<AttributeNode> attributes, Remarks remarks, Span span) {
  public EnumValueDeclaration {
    attributes = List.copyOf(attributes);
  }

  EnumValueDeclaration with(Remarks own) {
    return new EnumValueDeclaration(name, attributes, own, span);
  }
}
