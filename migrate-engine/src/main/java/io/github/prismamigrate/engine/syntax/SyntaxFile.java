package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** One file as it is written, with comments, empty lines and what fits no rule. */
public record SyntaxFile(SourceFile source, List<FilePart> parts) {
  public SyntaxFile {
    parts = List.copyOf(parts);
  }

  public String text(Span span) {
    return source.text().substring(span.start(), span.end());
  }
}
