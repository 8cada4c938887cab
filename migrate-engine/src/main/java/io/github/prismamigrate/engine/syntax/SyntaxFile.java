package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.SourceFile;
import java.util.List;

/** One file as it is written, with comments, empty lines and what fits no rule. */
public record SyntaxFile(SourceFile source, List<FilePart> parts) {
  public SyntaxFile {
    parts = List.copyOf(parts);
  }
}
