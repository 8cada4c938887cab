package io.github.prismamigrate.engine.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** As much of a JSON document as it takes to find a text in it. */
sealed interface Json {

  record Text(String value) implements Json {}

  record Members(Map<String, Json> byName) implements Json {}

  /** Numbers, words and lists, which nobody looks into. */
  record Other() implements Json {}

  /** The document; empty where the text is no JSON. */
  static Optional<Json> parse(String document) {
    return new Reader(document).document();
  }

  /** The member called {@code name} of an object that has one. */
  default Optional<Json> member(String name) {
    return this instanceof Members members
        ? Optional.ofNullable(members.byName.get(name))
        : Optional.empty();
  }

  /** The text, where it is one. */
  default Optional<String> text() {
    return this instanceof Text text ? Optional.of(text.value) : Optional.empty();
  }

  /** Reads from left to right. */
  final class Reader {
    private static final char END = '\0';
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String document;
    private int position;

    private Reader(String document) {
      this.document = document;
    }

    private Optional<Json> document() {
      try {
        Json value = value();
        return peek() == END ? Optional.of(value) : Optional.empty();
      } catch (Malformed | NumberFormatException notJson) {
        return Optional.empty();
      }
    }

    private Json value() {
      return switch (peek()) {
        case '{' -> members();
        case '[' -> items();
        case '"' -> new Text(text());
        default -> word();
      };
    }

    private Json members() {
      Map<String, Json> members = new LinkedHashMap<>();
      expect('{');
      if (peek() != '}') {
        do {
          String name = text();
          expect(':');
          members.put(name, value());
        } while (accept(','));
      }
      expect('}');
      return new Members(members);
    }

    private Json items() {
      expect('[');
      if (peek() != ']') {
        do {
          value();
        } while (accept(','));
      }
      expect(']');
      return new Other();
    }

    private String text() {
      expect('"');
      StringBuilder text = new StringBuilder();
      for (char next = next(); next != '"'; next = next()) {
        text.append(next == '\\' ? escaped() : next);
      }
      return text.toString();
    }

    private char escaped() {
      char escape = next();
      if (escape == 'u') {
        String digits = "" + next() + next() + next() + next();
        return (char) Integer.parseInt(digits, 16);
      }
      int index = ESCAPES.indexOf(escape);
      if (index < 0) {
        throw new Malformed();
      }
      return ESCAPED.charAt(index);
    }

    private Json word() {
      int start = position;
      while (Character.isLetterOrDigit(peekHere()) || "+-.".indexOf(peekHere()) >= 0) {
        position++;
      }
      if (position == start) {
        throw new Malformed();
      }
      return new Other();
    }

    private char next() {
      if (position == document.length()) {
        throw new Malformed();
      }
      return document.charAt(position++);
    }

    private char peekHere() {
      return position < document.length() ? document.charAt(position) : END;
    }

    private char peek() {
      while (" \t\r\n\uFEFF".indexOf(peekHere()) >= 0) {
        position++;
      }
      return peekHere();
    }

    private boolean accept(char wanted) {
      boolean there = peek() == wanted;
      position += there ? 1 : 0;
      return there;
    }

    private void expect(char wanted) {
      if (!accept(wanted)) {
        throw new Malformed();
      }
    }
  }

  /** What is no JSON. */
  final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
