package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the documentation of the parts of a file. */
final class DocumentationReader {
  private static final String SLASHES = "///";
  private static final String OPEN = "/*";
  private static final String CLOSE = "*/";

  private final SyntaxFile file;

  DocumentationReader(SyntaxFile file) {
    this.file = file;
  }

  /** What the comments directly above {@code parts.get(index)} say about this block. */
  Remarks ofBlock(List<FilePart> parts, int index) {
    return index > 0 && parts.get(index - 1) instanceof CommentLines comments
        ? Remarks.documented(lines(comments))
        : Remarks.NONE;
  }

  /**
   * What is said about {@code parts.get(index)}, a field or value: by the last comments above,
   * which may stand apart from it, and by the one that ends its line.
   */
  Remarks ofLine(List<BlockPart> parts, int index, Optional<Span> trailing) {
    List<String> lines = new ArrayList<>();
    above(parts, index).ifPresent(comments -> lines.addAll(lines(comments)));
    trailing.ifPresent(comment -> lines.addAll(lines(comment)));
    return Remarks.documented(lines);
  }

  private static Optional<CommentLines> above(List<BlockPart> parts, int index) {
    for (int i = index - 1; i >= 0 && !isDocumented(parts.get(i)); i--) {
      if (parts.get(i) instanceof CommentLines comments) {
        return Optional.of(comments);
      }
    }
    return Optional.empty();
  }

  private static boolean isDocumented(BlockPart part) {
    return part instanceof BlockPart.FieldLine || part instanceof BlockPart.ValueLine;
  }

  private List<String> lines(CommentLines comments) {
    return comments.comments().stream().map(this::lines).flatMap(List::stream).toList();
  }

  /** A comment of two slashes is for whoever reads the file and documents nothing. */
  private List<String> lines(Span comment) {
    String text = file.text(comment);
    if (text.startsWith(SLASHES)) {
      return List.of(text.substring(SLASHES.length()).stripLeading());
    }
    return text.startsWith(OPEN) ? inside(text).lines().toList() : List.of();
  }

  private static String inside(String blockComment) {
    return blockComment.substring(OPEN.length(), blockComment.length() - CLOSE.length()).strip();
  }
}
