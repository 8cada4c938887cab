package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.Optional;

/** A place in the text of one file that moves forward over tokens, and back when a guess fails. */
final class Cursor {
  private final int file;
  private final String text;
  private final NextOccurrence commentEnd;
  private final NextOccurrence closingBrace;
  private int position;

  Cursor(int file, String text) {
    this.file = file;
    this.text = text;
    this.commentEnd = new NextOccurrence(text, "*/");
    this.closingBrace = new NextOccurrence(text, "}");
  }

  int position() {
    return position;
  }

  void moveTo(int target) {
    position = target;
  }

  boolean atEnd() {
    return position == text.length();
  }

  Span spanFrom(int start) {
    return new Span(file, start, position);
  }

  String textFrom(int start) {
    return text.substring(start, position);
  }

  /** Whether {@code token} comes next. */
  boolean sees(String token) {
    return text.startsWith(token, position);
  }

  /** Moves behind {@code token} if it comes next. */
  boolean take(String token) {
    if (!sees(token)) {
      return false;
    }
    position += token.length();
    return true;
  }

  /** Moves behind {@code token} if it comes next, with or without blanks before it. */
  boolean takeSpaced(String token) {
    int start = position;
    skipBlanks();
    if (take(token)) {
      return true;
    }
    position = start;
    return false;
  }

  void skipBlanks() {
    while (!atEnd() && Characters.isBlank(text.charAt(position))) {
      position++;
    }
  }

  /** Moves behind a line terminator if one comes next. */
  boolean takeNewline() {
    return take("\r\n") || take("\n") || take("\r");
  }

  /** Moves behind the rest of the line and its terminator. */
  void skipLine() {
    skipToLineEnd();
    takeNewline();
  }

  void skipToLineEnd() {
    while (!atEnd() && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
      position++;
    }
  }

  /** Moves behind an identifier if one comes next: letters, digits, {@code _} and {@code -}. */
  Optional<Identifier> takeIdentifier() {
    int start = position;
    return takeName() ? Optional.of(identifierFrom(start)) : Optional.empty();
  }

  /** Moves behind a path if one comes next: an identifier, then dots and identifiers. */
  Optional<Identifier> takePath() {
    int start = position;
    if (!takeName()) {
      return Optional.empty();
    }
    while (take(".")) {
      takeName();
    }
    return Optional.of(identifierFrom(start));
  }

  private boolean takeName() {
    if (atEnd() || !Characters.startsIdentifier(text.codePointAt(position))) {
      return false;
    }
    while (!atEnd() && Characters.continuesIdentifier(text.codePointAt(position))) {
      position += Character.charCount(text.codePointAt(position));
    }
    return true;
  }

  private Identifier identifierFrom(int start) {
    return new Identifier(textFrom(start), spanFrom(start));
  }

  /** Moves behind digits if at least one comes next. */
  boolean takeDigits() {
    int start = position;
    while (!atEnd() && Characters.isDigit(text.charAt(position))) {
      position++;
    }
    return position > start;
  }

  /** Moves behind a string literal, quotes included, if a closed one comes next. */
  boolean takeString() {
    int start = position;
    if (take("\"") && skipToClosingQuote()) {
      return true;
    }
    position = start;
    return false;
  }

  private boolean skipToClosingQuote() {
    while (!atEnd() && text.charAt(position) >= ' ') {
      if (take("\"")) {
        return true;
      }
      if (take("\\") && atEnd()) {
        return false;
      }
      position += Character.charCount(text.codePointAt(position));
    }
    return false;
  }

  /** Moves behind {@code //} and what follows it on the line. */
  boolean takeLineComment() {
    if (!sees("//")) {
      return false;
    }
    skipToLineEnd();
    return true;
  }

  /** Moves behind a comment in slashes and stars if a closed one comes next. */
  boolean takeBlockComment() {
    return sees("/*") && takeThrough(commentEnd, position + 2);
  }

  /** Moves behind the next closing brace, wherever it stands. */
  boolean takeThroughBrace() {
    return takeThrough(closingBrace, position);
  }

  private boolean takeThrough(NextOccurrence token, int from) {
    int end = token.endFrom(from);
    if (end < 0) {
      return false;
    }
    position = end;
    return true;
  }
}
