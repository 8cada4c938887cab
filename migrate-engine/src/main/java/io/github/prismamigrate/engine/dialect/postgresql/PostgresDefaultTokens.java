package io.github.prismamigrate.engine.dialect.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a default expression as the catalog prints it, taken one after another. */
final class PostgresDefaultTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<text>'[^']*(?:''[^']*)*')"
              + "|(?<escaped>[eE]'[^'\\\\]*(?:(?:\\\\.|'')[^'\\\\]*)*')"
              + "|\"(?<quoted>(?:[^\"\\\\]|\\\\.|\"\")*)\""
              + "|(?<number>[0-9]+)"
              + "|(?<word>[A-Za-z][A-Za-z0-9_-]*)"
              + "|(?<sign>::|[,()\\[\\]{}.-])"
              + "|(?<bad>.)",
          Pattern.DOTALL);

  /** What stands for another character in a literal with escapes. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,2})|(.))|''", Pattern.DOTALL);

  private final List<Token> tokens;
  private int next;

  private PostgresDefaultTokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The kinds of words. */
  enum Kind {
    TEXT,
    QUOTED,
    NUMBER,
    WORD,
    SIGN,
    BAD
  }

  /**
   * One word.
   *
   * @param value without quotes and escapes
   */
  record Token(Kind kind, String value) {}

  static PostgresDefaultTokens of(String expression) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(expression);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        tokens.add(token(matcher));
      }
    }
    return new PostgresDefaultTokens(tokens);
  }

  private static Token token(Matcher match) {
    if (match.group("text") != null) {
      return new Token(Kind.TEXT, inner(match.group(), 1).replace("''", "'"));
    }
    if (match.group("escaped") != null) {
      return new Token(Kind.TEXT, withoutEscapes(inner(match.group(), 2)));
    }
    if (match.group("quoted") != null) {
      return new Token(Kind.QUOTED, unescaped(match.group("quoted")).replace("\"\"", "\""));
    }
    if (match.group("number") != null) {
      return new Token(Kind.NUMBER, match.group());
    }
    if (match.group("word") != null) {
      return new Token(Kind.WORD, match.group());
    }
    return new Token(match.group("sign") != null ? Kind.SIGN : Kind.BAD, match.group());
  }

  private static String inner(String quoted, int start) {
    return quoted.substring(start, quoted.length() - 1);
  }

  private static String withoutEscapes(String text) {
    return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
  }

  private static String character(MatchResult escape) {
    if (escape.group(4) != null) {
      return String.valueOf(escape(escape.group(4).charAt(0)));
    }
    return Stream.of(escape.group(1), escape.group(2), escape.group(3))
        .filter(Objects::nonNull)
        .map(number -> Character.toString(Integer.parseInt(number, 16)))
        .findFirst()
        .orElse("'");
  }

  /** Puts characters in the place of their escapes; there are none of numbers between quotes. */
  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character == '\\' && index + 1 < text.length()) {
        index++;
        plain.append(escape(text.charAt(index)));
      } else {
        plain.append(character);
      }
    }
    return plain.toString();
  }

  private static char escape(char letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> letter;
    };
  }

  boolean atEnd() {
    return next == tokens.size();
  }

  int mark() {
    return next;
  }

  void reset(int mark) {
    next = mark;
  }

  /** Takes the next word if it is of this kind. */
  Optional<String> take(Kind kind) {
    if (atEnd() || tokens.get(next).kind() != kind) {
      return Optional.empty();
    }
    return Optional.of(tokens.get(next++).value());
  }

  /** Takes the next word if it is this sign. */
  boolean takeSign(String sign) {
    boolean there = !atEnd() && tokens.get(next).equals(new Token(Kind.SIGN, sign));
    next += there ? 1 : 0;
    return there;
  }

  /** Takes as many casts as there are, such as {@code ::character varying(10)[]}. */
  void takeCasts() {
    while (takeSign("::")) {
      takeTypeName();
      if (takeSign("(")) {
        takeThrough(")");
      }
      if (takeSign("[")) {
        takeSign("]");
      }
    }
  }

  private void takeTypeName() {
    while (take(Kind.WORD).isPresent() || take(Kind.QUOTED).isPresent() || takeSign(".")) {
      // All of it is the name.
    }
  }

  /** Takes everything up to {@code sign} and that, too. */
  void takeThrough(String sign) {
    while (!atEnd() && !takeSign(sign)) {
      next++;
    }
  }
}
