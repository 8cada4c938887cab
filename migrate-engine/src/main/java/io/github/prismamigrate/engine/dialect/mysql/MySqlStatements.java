package io.github.prismamigrate.engine.dialect.mysql;

import java.util.ArrayList;
import java.util.List;

/** A script cut at its semicolons; those in texts, names and comments do not count. */
final class MySqlStatements {
  private final String script;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private int start = -1;

  private MySqlStatements(String script) {
    this.script = script;
  }

  /**
   * A part of the script with something for the server in it.
   *
   * @param start the first character that is neither blank nor comment
   * @param end behind the last character, where the semicolon stands
   */
  record Piece(int start, int end) {}

  static List<Piece> pieces(String script) {
    return new MySqlStatements(script).cut();
  }

  private List<Piece> cut() {
    while (at < script.length()) {
      char c = script.charAt(at);
      if (c == ';') {
        finish();
        at++;
      } else if (isComment()) {
        skipComment();
      } else if (c == '\'' || c == '"' || c == '`') {
        begin();
        skipQuoted(c);
      } else {
        if (!Character.isWhitespace(c)) {
          begin();
        }
        at++;
      }
    }
    finish();
    return List.copyOf(pieces);
  }

  private void begin() {
    if (start < 0) {
      start = at;
    }
  }

  private void finish() {
    if (start >= 0) {
      pieces.add(new Piece(start, at));
      start = -1;
    }
  }

  /** Two hyphens begin a comment only in front of a blank. */
  private boolean isComment() {
    if (script.startsWith("--", at)) {
      return at + 2 == script.length() || script.charAt(at + 2) <= ' ';
    }
    return script.charAt(at) == '#' || script.startsWith("/*", at);
  }

  private void skipComment() {
    boolean block = script.startsWith("/*", at);
    if (script.startsWith("/*!", at) || script.startsWith("/*M!", at)) {
      begin(); // The server executes what stands in such a comment.
    }
    int end = script.indexOf(block ? "*/" : "\n", at);
    at = end < 0 ? script.length() : end + (block ? 2 : 1);
  }

  private void skipQuoted(char quote) {
    at++;
    while (at < script.length() && script.charAt(at) != quote) {
      at += script.charAt(at) == '\\' && quote != '`' ? 2 : 1;
    }
    at = Math.min(at + 1, script.length());
  }
}
