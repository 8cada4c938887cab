package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;

/** A block at the top level of a schema. */
public sealed interface Declaration
    permits ModelDeclaration, CompositeTypeDeclaration, EnumDeclaration, ConfigurationBlock {
  Identifier name();

  Remarks remarks();

  /** From the keyword to the closing brace. */
  Span span();
}
