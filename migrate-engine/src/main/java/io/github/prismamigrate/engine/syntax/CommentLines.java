package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/**
 * Comments that follow each other without an empty line between them.
 *
 * @param comments each from its first slash to its end, without a line terminator
 * @param span from the first slash to the end of the last line
 */
public record CommentLines(List<Span> comments, Span span) implements FilePart, BlockPart {
  public CommentLines {
    comments = List.copyOf(comments);
  }
}
