package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** A {@code type} block: a document inside a document. */
public record CompositeType(String name, List<ScalarField> fields, Span span) {
  public CompositeType {
    fields = List.copyOf(fields);
  }
}
