package io.github.prismamigrate.engine.syntax;

import java.util.List;

/**
 * What is said about a declaration, a field or a value besides itself.
 *
 * @param documentation what comments of three slashes, or between slashes and stars, say above it
 *     and at the end of its line, line by line, without the marks and the blanks behind them
 * @param commentedOut whether it stands in a comment; never so where a file was read, because
 *     comments are not looked into
 */
public record Remarks(List<String> documentation, boolean commentedOut) {
  /** Nothing said. */
  public static final Remarks NONE = new Remarks(List.of(), false);

  public Remarks {
    documentation = List.copyOf(documentation);
  }

  /** Documentation of something that counts. */
  public static Remarks documented(List<String> lines) {
    return new Remarks(lines, false);
  }
}
