package io.github.prismamigrate.engine.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages schemas at random; the same seed always does the same damage. */
final class SchemaMutator {
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"\n]*\"|\\w+|//[^\n]*|\\R|\\s|.", Pattern.DOTALL);
  private static final List<String> FRAGMENTS =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "@",
          "@@",
          "@id",
          "@relation(",
          "\"",
          "\\",
          "\\u",
          "/*",
          "*/",
          "//",
          "///",
          "\n",
          "\r",
          "\t",
          "=",
          ":",
          ",",
          ".",
          "-",
          "?",
          "[]",
          "!",
          "model ",
          "enum ",
          "type ",
          "view ",
          "datasource ",
          "generator ",
          "1",
          "1.5",
          "true",
          "f(a: b)");
  private static final int MOST_DAMAGES = 4;
  private static final int DEEPEST_NESTING = 2_000;

  private final Random random;
  private final List<UnaryOperator<String>> damages =
      List.of(
          this::deletedToken,
          this::duplicatedToken,
          this::swappedTokens,
          this::deletedCharacter,
          this::duplicatedCharacter,
          this::swappedCharacters,
          this::foreignCharacter,
          this::insertedFragment,
          this::deepNesting);

  SchemaMutator(long seed) {
    this.random = new Random(seed);
  }

  String mutantOf(List<String> schemas) {
    String schema = oneOf(schemas);
    int count = 1 + random.nextInt(MOST_DAMAGES);
    for (int damage = 0; damage < count; damage++) {
      schema = oneOf(damages).apply(schema);
    }
    return schema;
  }

  private String deletedToken(String schema) {
    List<String> tokens = tokens(schema);
    if (!tokens.isEmpty()) {
      tokens.remove(random.nextInt(tokens.size()));
    }
    return String.join("", tokens);
  }

  private String duplicatedToken(String schema) {
    List<String> tokens = tokens(schema);
    if (!tokens.isEmpty()) {
      tokens.add(random.nextInt(tokens.size()), oneOf(tokens));
    }
    return String.join("", tokens);
  }

  private String swappedTokens(String schema) {
    List<String> tokens = tokens(schema);
    if (!tokens.isEmpty()) {
      int first = random.nextInt(tokens.size());
      int second = random.nextInt(tokens.size());
      tokens.set(first, tokens.set(second, tokens.get(first)));
    }
    return String.join("", tokens);
  }

  private String deletedCharacter(String schema) {
    int place = place(schema);
    return schema.substring(0, place) + schema.substring(Math.min(schema.length(), place + 1));
  }

  private String duplicatedCharacter(String schema) {
    int place = place(schema);
    return schema.substring(0, Math.min(schema.length(), place + 1)) + schema.substring(place);
  }

  private String swappedCharacters(String schema) {
    if (schema.length() < 2) {
      return schema;
    }
    StringBuilder swapped = new StringBuilder(schema);
    int place = random.nextInt(schema.length() - 1);
    swapped.setCharAt(place, schema.charAt(place + 1));
    swapped.setCharAt(place + 1, schema.charAt(place));
    return swapped.toString();
  }

  /** Any code point at all, halves of surrogate pairs among them. */
  private String foreignCharacter(String schema) {
    return inserted(schema, Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
  }

  private String insertedFragment(String schema) {
    return inserted(schema, oneOf(FRAGMENTS));
  }

  private String deepNesting(String schema) {
    return inserted(
        schema,
        oneOf(List.of("[", "(", "f(", "f(a: [", "{")).repeat(random.nextInt(DEEPEST_NESTING)));
  }

  private String inserted(String schema, String text) {
    int place = place(schema);
    return schema.substring(0, place) + text + schema.substring(place);
  }

  private int place(String schema) {
    return random.nextInt(schema.length() + 1);
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<String> tokens(String schema) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(schema);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
