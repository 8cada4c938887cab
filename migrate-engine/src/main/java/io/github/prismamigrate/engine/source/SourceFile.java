package io.github.prismamigrate.engine.source;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The text of one schema file. */
public final class SourceFile {
  private final Path path;
  private final String text;
  private final LineIndex lines;

  public SourceFile(Path path, String text) {
    this.path = path;
    this.text = text;
    this.lines = new LineIndex(text);
  }

  public Path path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The line and column of a character, or of the end of the text. */
  public Place place(int offset) {
    int line = lines.lineAt(offset);
    int column = text.codePointCount(lines.start(line), offset) + 1;
    return new Place(line, column);
  }

  /** The offset at which a line begins, counted from 1. */
  int lineStart(int line) {
    return lines.start(line);
  }

  /** The offset at which a line ends, without its terminator. */
  int lineEnd(int line) {
    return lines.end(line);
  }

  /** The same file with {@code edits}, which all concern it, made. */
  SourceFile with(List<TextEdit> edits) {
    StringBuilder edited = new StringBuilder();
    int copied = 0;
    for (TextEdit edit :
        edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList()) {
      edited.append(text, copied, edit.offset()).append(edit.text());
      copied = edit.offset();
    }
    return new SourceFile(path, edited.append(text, copied, text.length()).toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, text);
  }

  @Override
  public String toString() {
    return "SourceFile[" + path + "]";
  }
}
