package io.github.prismamigrate.engine.dialect.postgresql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the statements of a script end, as far as quotes and comments tell. */
final class PostgresStatements {
  /** What may hold a semicolon that ends nothing; block comments, which nest, are apart. */
  private static final List<Pattern> OPAQUE =
      List.of(
          Pattern.compile("--[^\\n]*"),
          // Before the plain literal, because only here a backslash hides a quote.
          Pattern.compile(
              "(?<![\\p{L}\\p{N}_$])[eE]'[^'\\\\]*+(?:(?:\\\\.|'')[^'\\\\]*+)*+'", Pattern.DOTALL),
          Pattern.compile("'[^']*+(?:''[^']*+)*+'"),
          Pattern.compile("\"[^\"]*+(?:\"\"[^\"]*+)*+\""),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}_$])\\$((?:[\\p{L}_][\\p{L}\\p{N}_]*)?)\\$.*?\\$\\1\\$",
              Pattern.DOTALL));

  private PostgresStatements() {}

  /** Whether {@code script} holds exactly one statement, with or without a semicolon. */
  static boolean isSingle(String script) {
    int statements = 0;
    boolean inside = false;
    int index = 0;
    while (index < script.length()) {
      int next = end(script, index);
      if (script.charAt(index) == ';') {
        inside = false;
      } else if (!isSpace(script, index) && !inside) {
        inside = true;
        statements++;
      }
      index = next;
    }
    return statements == 1;
  }

  private static boolean isSpace(String script, int index) {
    return Character.isWhitespace(script.charAt(index))
        || script.startsWith("--", index)
        || script.startsWith("/*", index);
  }

  /** The end of what begins at {@code index}: a comment, a quoted text or one character. */
  private static int end(String script, int index) {
    if (script.startsWith("/*", index)) {
      return commentEnd(script, index);
    }
    return OPAQUE.stream()
        .map(
            pattern ->
                pattern.matcher(script).useTransparentBounds(true).region(index, script.length()))
        .filter(Matcher::lookingAt)
        .mapToInt(Matcher::end)
        .findFirst()
        .orElse(index + 1);
  }

  private static int commentEnd(String script, int start) {
    int depth = 0;
    int index = start;
    do {
      if (script.startsWith("/*", index)) {
        depth++;
        index += 2;
      } else if (script.startsWith("*/", index)) {
        depth--;
        index += 2;
      } else {
        index++;
      }
    } while (depth > 0 && index < script.length());
    return index;
  }
}
