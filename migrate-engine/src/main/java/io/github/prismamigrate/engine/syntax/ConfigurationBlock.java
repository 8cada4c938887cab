package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** A {@code datasource} or {@code generator} block. */
public record ConfigurationBlock(
    Kind kind, Identifier name, List<Property> properties, Remarks remarks, Span span)
    implements Declaration {
  public ConfigurationBlock {
    properties = List.copyOf(properties);
  }

  /** The two keywords of configuration blocks. */
  public enum Kind {
    DATASOURCE,
    GENERATOR
  }
}
