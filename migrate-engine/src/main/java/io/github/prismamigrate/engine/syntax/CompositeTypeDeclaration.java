package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** A {@code type} block. */
public record CompositeTypeDeclaration(
    Identifier name, List<FieldDeclaration> fields, Remarks remarks, Span span)
    implements Declaration {
  public CompositeTypeDeclaration {
    fields = List.copyOf(fields);
  }
}
