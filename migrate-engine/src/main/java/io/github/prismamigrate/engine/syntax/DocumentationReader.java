package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** Finds the documentation of the parts of a file. */
final class DocumentationReader {
  private static final String SLASHES = "///";

  private final SyntaxFile file;

  DocumentationReader(SyntaxFile file) {
    this.file = file;
  }

  /** What the comment directly above {@code parts.get(index)} says about it. */
  Remarks above(List<?> parts, int index) {
    return index > 0 && parts.get(index - 1) instanceof CommentLines comments
        ? Remarks.documented(lines(comments))
        : Remarks.NONE;
  }

  private List<String> lines(CommentLines comments) {
    return comments.comments().stream()
        .map((Span comment) -> file.text(comment))
        .filter(text -> text.startsWith(SLASHES))
        .map(text -> text.substring(SLASHES.length()).strip())
        .toList();
  }
}
