package io.github.prismamigrate.engine.syntax;

/**
 * A search for one token that remembers its last answer, so that asking again from every line of a
 * file costs no more than reading the file once.
 */
final class NextOccurrence {
  private final String text;
  private final String token;
  private int askedFrom = Integer.MAX_VALUE;
  private int found;

  NextOccurrence(String text, String token) {
    this.text = text;
    this.token = token;
  }

  /** The offset behind the first occurrence at or after {@code from}; -1 without one. */
  int endFrom(int from) {
    if (from < askedFrom || found >= 0 && from > found) {
      askedFrom = from;
      found = text.indexOf(token, from);
    }
    return found < 0 ? -1 : found + token.length();
  }
}
