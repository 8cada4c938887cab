package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/**
 * A {@code model} or {@code view} block.
 *
 * @param attributes the block attributes, {@code @@...}
 */
public record ModelDeclaration(
    Identifier name,
    List<FieldDeclaration> fields,
    List<AttributeNode> attributes,
    boolean view,
    Remarks remarks,
    Span span)
    implements Declaration {
  public ModelDeclaration {
    fields = List.copyOf(fields);
    attributes = List.copyOf(attributes);
  }
}
