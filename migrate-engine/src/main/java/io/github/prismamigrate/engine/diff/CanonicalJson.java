package io.github.prismamigrate.engine.diff;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** JSON documents in one form: equal documents have equal texts, however they were written. */
final class CanonicalJson {
  private static final BigInteger MAX_INTEGER = BigInteger.TWO.pow(64);
  private static final BigInteger MIN_INTEGER = BigInteger.TWO.pow(63).negate();
  private static final int END = -1;

  private final String text;
  private int position;

  private CanonicalJson(String text) {
    this.text = text;
  }

  /** The canonical form of {@code text}; empty where it is no JSON. */
  static Optional<String> of(String text) {
    CanonicalJson reader = new CanonicalJson(text);
    try {
      String value = reader.value();
      return reader.peek() == END ? Optional.of(value) : Optional.empty();
    } catch (Malformed | NumberFormatException notJson) {
      return Optional.empty();
    }
  }

  private String value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private String object() {
    expect('{');
    Map<String, String> members = new TreeMap<>();
    if (peek() != '}') {
      do {
        peek();
        String name = string();
        expect(':');
        members.put(name, value());
      } while (accept(','));
    }
    expect('}');
    return members.toString();
  }

  private String array() {
    expect('[');
    StringBuilder items = new StringBuilder("[");
    if (peek() != ']') {
      do {
        items.append(value()).append(',');
      } while (accept(','));
    }
    expect(']');
    return items.append(']').toString();
  }

  /** The text with its escapes undone, between quotes and with quotes doubled. */
  private String string() {
    expect('"');
    StringBuilder content = new StringBuilder("\"");
    while (next() != '"') {
      char c = text.charAt(position++);
      if (c < ' ') {
        throw new Malformed();
      }
      char meant = c == '\\' ? escaped() : c;
      content.append(meant == '"' ? "\"\"" : meant);
    }
    position++;
    return content.append('"').toString();
  }

  private char escaped() {
    int code = next();
    position++;
    return switch (code) {
      case '"', '\\', '/' -> (char) code;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) Integer.parseInt(take(4), 16);
      default -> throw new Malformed();
    };
  }

  private String word(String word) {
    if (!take(word.length()).equals(word)) {
      throw new Malformed();
    }
    return word;
  }

  private String number() {
    int start = position;
    while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    String digits = text.substring(start, position);
    if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
      throw new Malformed();
    }
    return isInteger(digits) ? digits : Double.toString(Double.parseDouble(digits));
  }

  /** Integers and other numbers are different things: 1 is not 1.0. */
  private static boolean isInteger(String digits) {
    if (!digits.matches("-?[0-9]+") || digits.equals("-0")) {
      return false;
    }
    BigInteger value = new BigInteger(digits);
    return value.compareTo(MIN_INTEGER) >= 0 && value.compareTo(MAX_INTEGER) < 0;
  }

  private boolean accept(char c) {
    boolean there = peek() == c;
    position += there ? 1 : 0;
    return there;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw new Malformed();
    }
  }

  private String take(int length) {
    if (position + length > text.length()) {
      throw new Malformed();
    }
    position += length;
    return text.substring(position - length, position);
  }

  /** The next character that is no white space, without taking it. */
  private int peek() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    return position < text.length() ? text.charAt(position) : END;
  }

  /** The next character, without taking it. */
  private int next() {
    if (position >= text.length()) {
      throw new Malformed();
    }
    return text.charAt(position);
  }

  /** The text is no JSON. */
  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
