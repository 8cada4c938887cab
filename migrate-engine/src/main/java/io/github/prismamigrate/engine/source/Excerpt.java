package io.github.prismamigrate.engine.source;

/**
 * The line on which a span begins, with the span underlined.
 *
 * <p>Of a very long line only the neighbourhood of the span is shown.
 */
final class Excerpt {
  private static final int BEFORE = 80;
  private static final int LENGTH = 160;
  private static final String ELLIPSIS = "...";

  private final SourceFile file;
  private final Span span;
  private final int line;

  Excerpt(SourceFile file, Span span) {
    this.file = file;
    this.span = span;
    this.line = file.place(span.start()).line();
  }

  /** The line with its number, the signs below it and, where the span goes on, how far. */
  String text() {
    String number = Integer.toString(line);
    String margin = " ".repeat(number.length());
    return " %s | %s\n %s | %s%s".formatted(number, window(), margin, underline(), rest(margin));
  }

  private String rest(String margin) {
    int further = file.place(lastCharacter()).line() - line;
    String lines = further == 1 ? "the next line" : "the next " + further + " lines";
    return further == 0 ? "" : "\n %s | %s and %s".formatted(margin, ELLIPSIS, lines);
  }

  private String window() {
    String before = windowStart() > file.lineStart(line) ? ELLIPSIS : "";
    String after = windowEnd() < file.lineEnd(line) ? ELLIPSIS : "";
    return before + Display.text(part(windowStart(), windowEnd())) + after;
  }

  private String underline() {
    int hidden = windowStart() > file.lineStart(line) ? ELLIPSIS.length() : 0;
    int start = hidden + Display.width(part(windowStart(), span.start()));
    int end = hidden + Display.width(part(windowStart(), markedEnd()));
    return " ".repeat(start) + "^".repeat(Math.max(1, end - start));
  }

  private String part(int start, int end) {
    return file.text().substring(start, end);
  }

  private int markedEnd() {
    return Math.max(span.start(), Math.min(span.end(), windowEnd()));
  }

  /** A terminator at the end of a span does not make it reach into the next line. */
  private int lastCharacter() {
    return Math.max(span.start(), span.end() - 1);
  }

  private int windowStart() {
    return boundary(Math.max(file.lineStart(line), span.start() - BEFORE));
  }

  private int windowEnd() {
    int end = Math.max(span.start(), file.lineEnd(line));
    return boundary(Math.min(end, windowStart() + LENGTH));
  }

  /** The offset, or the one before it where it would cut a character in two. */
  private int boundary(int offset) {
    String text = file.text();
    boolean cuts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return cuts ? offset - 1 : offset;
  }
}
