package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Span;

/** The backslash sequences of string literals. */
final class StringEscapes {
  private static final String LETTERS = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";
  private static final int UNICODE_ESCAPE_LENGTH = 6;

  private final String content;
  private final FaultListener listener;
  private final StringBuilder value = new StringBuilder();

  private StringEscapes(String content, FaultListener listener) {
    this.content = content;
    this.listener = listener;
  }

  /** What a literal stands for; faulty escapes are dropped. */
  static String resolve(String content) {
    return content.indexOf('\\') < 0
        ? content
        : new StringEscapes(content, (fault, start, end) -> {}).read();
  }

  /**
   * Reports the faulty escapes of a literal.
   *
   * @param place where the content stands, without the quotes
   */
  static void check(String content, Span place, Diagnostics diagnostics) {
    FaultListener reporter =
        (fault, start, end) ->
            diagnostics.report(
                fault.rule,
                new Span(place.file(), place.start() + start, place.start() + end),
                fault.message);
    new StringEscapes(content, reporter).read();
  }

  private String read() {
    int position = 0;
    while (position < content.length()) {
      position = content.charAt(position) == '\\' ? escape(position) : plain(position);
    }
    return value.toString();
  }

  private int plain(int start) {
    value.append(content.charAt(start));
    return start + 1;
  }

  private int escape(int start) {
    int letter = content.codePointAt(start + 1);
    if (letter == 'u') {
      return unicodeEscape(start);
    }
    int end = start + 1 + Character.charCount(letter);
    int known = LETTERS.indexOf(letter);
    if (known < 0) {
      listener.found(Fault.UNKNOWN, start, end);
    } else {
      value.append(MEANINGS.charAt(known));
    }
    return end;
  }

  private int unicodeEscape(int start) {
    int end = hexadecimalEnd(start);
    if (end - start < UNICODE_ESCAPE_LENGTH) {
      listener.found(Fault.INCOMPLETE, start, end);
      return end;
    }
    if (Character.isSurrogate(unit(start))) {
      return surrogateEscape(start);
    }
    value.append(unit(start));
    return end;
  }

  private int surrogateEscape(int start) {
    int second = start + UNICODE_ESCAPE_LENGTH;
    boolean escapeFollows =
        content.startsWith("\\u", second)
            && hexadecimalEnd(second) - second == UNICODE_ESCAPE_LENGTH;
    int end = escapeFollows ? second + UNICODE_ESCAPE_LENGTH : second;
    if (escapeFollows && Character.isSurrogatePair(unit(start), unit(second))) {
      value.append(unit(start)).append(unit(second));
    } else {
      listener.found(Fault.UNPAIRED, start, end);
    }
    return end;
  }

  /** The end of the digits, at most four, of the escape at {@code start}. */
  private int hexadecimalEnd(int start) {
    int limit = Math.min(content.length(), start + UNICODE_ESCAPE_LENGTH);
    int end = start + 2;
    while (end < limit && isHexadecimal(content.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isHexadecimal(char character) {
    return character < 0x80 && Character.digit(character, 16) >= 0;
  }

  private char unit(int start) {
    return (char) Integer.parseInt(content.substring(start + 2, start + UNICODE_ESCAPE_LENGTH), 16);
  }

  /** Hears about each stretch of a literal's content that looks like an escape and is none. */
  private interface FaultListener {
    void found(Fault fault, int start, int end);
  }

  private enum Fault {
    UNKNOWN(
        SyntaxRule.STRING_ESCAPE_UNKNOWN,
        "This is no known escape. Known are \\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t and \\u with four"
            + " hexadecimal digits; write \\\\ for a backslash that belongs to the text."),
    INCOMPLETE(
        SyntaxRule.STRING_ESCAPE_INCOMPLETE,
        "An escape that begins with \\u has exactly four hexadecimal digits, such as \\u00e9."),
    UNPAIRED(
        SyntaxRule.STRING_ESCAPE_UNPAIRED,
        "This escape is half of a character. Write both halves, the high one first, such as"
            + " \\ud83d\\ude00, or the character itself.");

    private final SyntaxRule rule;
    private final String message;

    Fault(SyntaxRule rule, String message) {
      this.rule = rule;
      this.message = message;
    }
  }
}
