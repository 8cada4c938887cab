package io.github.prismamigrate.engine.analysis.check;

/** Whether a text is one JSON document, as RFC 8259 defines it. */
final class JsonText {
  private static final int MAX_DEPTH = 127;

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  static boolean isValid(String text) {
    JsonText json = new JsonText(text);
    boolean valid = json.value(0);
    json.skipBlanks();
    return valid && json.at == text.length();
  }

  private boolean value(int depth) {
    skipBlanks();
    if (at == text.length() || depth > MAX_DEPTH) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '{' -> list('}', depth + 1, true);
      case '[' -> list(']', depth + 1, false);
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  /** Members or elements with commas between them, up to {@code close}. */
  private boolean list(char close, int depth, boolean named) {
    at++;
    if (depth > MAX_DEPTH || take(close)) {
      return depth <= MAX_DEPTH;
    }
    do {
      if (named && !name() || !value(depth)) {
        return false;
      }
    } while (take(','));
    return take(close);
  }

  private boolean name() {
    skipBlanks();
    return at < text.length() && text.charAt(at) == '"' && string() && take(':');
  }

  /** Moves behind {@code expected} if it is the next character that is no blank. */
  private boolean take(char expected) {
    skipBlanks();
    boolean found = at < text.length() && text.charAt(at) == expected;
    if (found) {
      at++;
    }
    return found;
  }

  private boolean word(String word) {
    boolean found = text.startsWith(word, at);
    at += word.length();
    return found;
  }

  private boolean string() {
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char character = text.charAt(at);
      if (character < ' ' || character == '\\' && !escape()) {
        return false;
      }
      at++;
    }
    at++;
    return at <= text.length();
  }

  /** Reads an escape up to its last character. */
  private boolean escape() {
    at++;
    if (at >= text.length()) {
      return false;
    }
    if (text.charAt(at) != 'u') {
      return "\"\\/bfnrt".indexOf(text.charAt(at)) >= 0;
    }
    if (!hexDigitsFollow()) {
      return false;
    }
    char unit = unit();
    return !Character.isSurrogate(unit) || Character.isHighSurrogate(unit) && lowSurrogate();
  }

  private boolean hexDigitsFollow() {
    return at + 4 < text.length() && text.substring(at + 1, at + 5).matches("[0-9a-fA-F]{4}");
  }

  /** The character that four hexadecimal digits name; moves to the last of them. */
  private char unit() {
    char unit = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
    at += 4;
    return unit;
  }

  private boolean lowSurrogate() {
    if (!text.startsWith("\\u", at + 1)) {
      return false;
    }
    at += 2;
    return hexDigitsFollow() && Character.isLowSurrogate(unit());
  }

  private boolean number() {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    return number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
        && Double.isFinite(Double.parseDouble(number));
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
