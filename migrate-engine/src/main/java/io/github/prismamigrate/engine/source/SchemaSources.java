package io.github.prismamigrate.engine.source;

import java.util.List;

/** All files of a schema, in the order in which they count. */
public record SchemaSources(List<SourceFile> files) {
  public SchemaSources {
    files = List.copyOf(files);
  }
}
