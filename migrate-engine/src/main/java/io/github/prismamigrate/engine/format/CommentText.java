package io.github.prismamigrate.engine.format;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.CommentLines;
import io.github.prismamigrate.engine.syntax.SyntaxFile;
import java.util.ArrayList;
import java.util.List;

/** Comments that stand on lines of their own. */
final class CommentText {
  private CommentText() {}

  static List<String> lines(SyntaxFile file, CommentLines comments) {
    List<String> lines = new ArrayList<>();
    for (Span comment : comments.comments()) {
      String text = file.text(comment);
      if (text.startsWith("//")) {
        lines.add(text);
      } else {
        addBlock(lines, text.substring(2, text.length() - 2));
      }
    }
    return lines;
  }

  /** A comment in slashes and stars gets a star at the beginning of each line. */
  private static void addBlock(List<String> lines, String content) {
    lines.add("/**");
    for (String line : content.split("\n")) {
      String text = withoutStar(trimmed(line));
      if (!text.isEmpty()) {
        lines.add(" * " + text);
      }
    }
    lines.add(" */");
  }

  private static String withoutStar(String line) {
    return line.startsWith("*") ? trimmed(line.substring(1)) : line;
  }

  private static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  /** White space as Unicode defines it, to which no-break spaces belong. */
  private static boolean isSpace(char character) {
    return character >= '\t' && character <= '\r'
        || character == '\u0085'
        || Character.isSpaceChar(character);
  }
}
