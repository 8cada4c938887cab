package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** An {@code enum} block. */
public record EnumDeclaration(
    Identifier name,
    List<EnumValueDeclaration> values,
    List<AttributeNode> attributes,
    Remarks remarks,
    Span span)
    implements Declaration {
  public EnumDeclaration {
    values = List.copyOf(values);
    attributes = List.copyOf(attributes);
  }
}
