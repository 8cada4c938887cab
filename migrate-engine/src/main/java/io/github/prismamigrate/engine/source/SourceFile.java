package io.github.prismamigrate.engine.source;

import java.nio.file.Path;
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

  /**
   * The text of a line, without its terminator.
   *
   * @param line from 1
   */
  public String line(int line) {
    return text.substring(lines.start(line), lines.end(line));
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
