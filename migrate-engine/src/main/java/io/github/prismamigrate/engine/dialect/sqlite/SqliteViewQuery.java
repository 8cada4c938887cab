package io.github.prismamigrate.engine.dialect.sqlite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the query in the statement that created a view, which is what the catalog keeps. */
final class SqliteViewQuery {
  /** A comment, something in quotes or parentheses, a word, or any other character. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "--[^\\n]*|/\\*.*?(?:\\*/|$)"
              + "|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\]"
              + "|\\([^)]*\\)|\\w+|.",
          Pattern.DOTALL);

  private SqliteViewQuery() {}

  /** What follows the first {@code AS} that is no name; the names of columns come before it. */
  static String of(String statement) {
    Matcher token = TOKEN.matcher(statement);
    while (token.find()) {
      if (token.group().equalsIgnoreCase("as")) {
        return statement.substring(token.end()).strip();
      }
    }
    return statement;
  }
}
