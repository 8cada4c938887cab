package io.github.prismamigrate.engine.environment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the assignments of a {@code .env} file; what is no assignment is passed over. */
final class DotEnvParser {
  private static final Pattern KEY =
      Pattern.compile("[ \\t]*(?:export[ \\t]+)?([\\w.-]+)(?:[ \\t]*=|:[ \\t]+)[ \\t]*");
  private static final Pattern BARE_VALUE = Pattern.compile("[^#\\r\\n]*");

  private final String text;
  private final Map<String, String> values = new LinkedHashMap<>();
  private int position;

  private DotEnvParser(String text) {
    this.text = text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The values as written, in order: quotes are gone, references are still there. */
  static Map<String, String> parse(String text) {
    DotEnvParser parser = new DotEnvParser(text);
    while (parser.position < parser.text.length()) {
      parser.line();
    }
    return parser.values;
  }

  private void line() {
    Matcher key = KEY.matcher(text).region(position, text.length());
    if (key.lookingAt()) {
      position = key.end();
      values.put(key.group(1), value());
    }
    int end = text.indexOf('\n', position);
    position = end < 0 ? text.length() : end + 1;
  }

  private String value() {
    char quote = position < text.length() ? text.charAt(position) : '\n';
    int close = "'\"`".indexOf(quote) < 0 ? -1 : closing(quote);
    return close < 0 ? bare() : quoted(quote, close);
  }

  /** The quote that ends the value; one behind a backslash does not. */
  private int closing(char quote) {
    int close = text.indexOf(quote, position + 1);
    while (close > 0 && text.charAt(close - 1) == '\\') {
      close = text.indexOf(quote, close + 1);
    }
    return close;
  }

  private String quoted(char quote, int close) {
    String content = text.substring(position + 1, close);
    position = close + 1;
    return quote == '"' ? content.replace("\\n", "\n").replace("\\r", "\r") : content;
  }

  private String bare() {
    Matcher value = BARE_VALUE.matcher(text).region(position, text.length());
    value.lookingAt();
    position = value.end();
    return value.group().strip();
  }
}
