package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.types.Arity;

/** A field of a model, view or composite type. */
public sealed interface FieldDraft permits ScalarFieldDraft, RelationFieldDraft {
  FieldDeclaration node();

  default String name() {
    return node().name().text();
  }

  default Arity arity() {
    return node().type().arity();
  }

  /** The line of the field. */
  default Span span() {
    return node().span();
  }
}
