package io.github.prismamigrate.engine.dialect.sqlserver;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the words of a connection string, in which braces protect what else would separate. */
final class SqlServerUrlParser {
  private static final String SEPARATORS = ":=\\/;[]{";
  private static final char END = '\0';

  /** How a string writes a closing brace between braces. */
  enum Braces {
    /** Not at all: the first closing brace ends the protected part. */
    PLAIN,
    /** As two closing braces. */
    DOUBLED
  }

  private final String text;
  private final Braces braces;
  private int position;

  /**
   * @param start where the host begins
   */
  SqlServerUrlParser(String text, int start, Braces braces) {
    this.text = text;
    this.position = start;
    this.braces = braces;
  }

  /**
   * What a connection string says.
   *
   * @param settings by name in lower case
   */
  record Parts(
      Optional<String> host,
      Optional<String> instance,
      Optional<String> port,
      Map<String, String> settings) {
    Parts {
      settings = Map.copyOf(settings);
    }
  }

  Parts parse() {
    Optional<String> host = host();
    Optional<String> instance = behind('\\');
    Optional<String> port = behind(':');
    Map<String, String> settings = new HashMap<>();
    while (accept(';') && peek() != END) {
      String name = word();
      if (!accept('=')) {
        throw SqlServerUrl.invalid("`%s` has no value".formatted(name));
      }
      settings.put(name.toLowerCase(Locale.ROOT), word());
    }
    if (peek() != END) {
      throw SqlServerUrl.invalid("`%s` does not belong at its place".formatted(peek()));
    }
    return new Parts(host, instance, port, settings);
  }

  private Optional<String> host() {
    if (accept('[')) {
      int end = text.indexOf(']', position);
      if (end < 0) {
        throw SqlServerUrl.invalid("a bracket is not closed");
      }
      String address = text.substring(position, end);
      position = end + 1;
      return Optional.of(address);
    }
    return isPlain(peek()) || peek() == '{' ? Optional.of(word()) : Optional.empty();
  }

  private Optional<String> behind(char separator) {
    return accept(separator) ? Optional.of(word()) : Optional.empty();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    while (isPlain(peek()) || peek() == '{') {
      if (accept('{')) {
        protectedPart(word);
      } else {
        word.append(text.charAt(position++));
      }
    }
    if (word.isEmpty()) {
      throw SqlServerUrl.invalid("a name or a value is empty");
    }
    return word.toString();
  }

  private void protectedPart(StringBuilder word) {
    while (true) {
      int end = text.indexOf('}', position);
      if (end < 0) {
        throw SqlServerUrl.invalid("a brace is not closed");
      }
      word.append(text, position, end);
      position = end + 1;
      if (braces == Braces.PLAIN || !accept('}')) {
        return;
      }
      word.append('}');
    }
  }

  private static boolean isPlain(char c) {
    return c != END && SEPARATORS.indexOf(c) < 0;
  }

  private boolean accept(char c) {
    boolean there = peek() == c;
    position += there ? 1 : 0;
    return there;
  }

  private char peek() {
    return position < text.length() ? text.charAt(position) : END;
  }
}
