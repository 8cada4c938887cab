package io.github.prismamigrate.engine.history;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of a directory name that is made of the name that people give to a migration. */
public final class Slug {
  private static final int MAX_LENGTH = 200;

  /** Where a new word begins inside of a name in camel case; each is marked over the whole name. */
  private static final List<Pattern> WORD_STARTS =
      List.of(
          Pattern.compile("([A-Z]{2,})([0-9]+)"),
          Pattern.compile("([a-z0-9]+)([A-Z]{2,})"),
          Pattern.compile("([a-z0-9])([A-Z])"),
          // An "s" does not begin a word, so that "APIs" stays one.
          Pattern.compile("([A-Z]+)([A-Z][a-rt-z0-9]+)"));

  private static final Pattern APOSTROPHE = Pattern.compile("([a-z0-9]+)'([ts])(\\s|$)");
  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /** At most 200 characters out of {@code a-z}, {@code 0-9} and {@code _}; may be empty. */
  public static String of(String name) {
    String words = apart(Transliteration.toAscii(Normalizer.normalize(name, Form.NFC)));
    String lower = APOSTROPHE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("$1$2$3");
    String joined = SEPARATORS.matcher(lower).replaceAll("_");
    String trimmed = joined.replaceAll("^_|_$", "");
    return trimmed.substring(0, Math.min(MAX_LENGTH, trimmed.length()));
  }

  private static String apart(String name) {
    String apart = name;
    for (Pattern start : WORD_STARTS) {
      apart = start.matcher(apart).replaceAll("$1 $2");
    }
    return apart;
  }
}
