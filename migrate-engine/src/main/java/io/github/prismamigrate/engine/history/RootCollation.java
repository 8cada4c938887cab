package io.github.prismamigrate.engine.history;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The order of directory names, that of the Unicode collation without a language: the first
 * difference in base characters decides, then accents, then lower case before upper case.
 */
final class RootCollation implements Comparator<String> {
  /** What stands before digits and letters, in order. */
  private static final String PUNCTUATION = "\t\n\u000B\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

  private static final int OTHER_SYMBOLS = 0x100;
  private static final int DIGITS = 0x200000;
  private static final int LETTERS = 0x200010;
  private static final int BASE = 0;

  private static final Comparator<String> ORDER =
      by(RootCollation::bases)
          .thenComparing(by(RootCollation::accents))
          .thenComparing(by(RootCollation::cases))
          .thenComparing(Comparator.naturalOrder());

  private static Comparator<String> by(Function<String, int[]> weights) {
    return (left, right) -> Arrays.compare(weights.apply(left), weights.apply(right));
  }

  @Override
  public int compare(String left, String right) {
    return ORDER.compare(
        Normalizer.normalize(left, Form.NFD), Normalizer.normalize(right, Form.NFD));
  }

  private static int[] bases(String name) {
    return name.codePoints()
        .filter(point -> !isAccent(point))
        .map(RootCollation::baseWeight)
        .toArray();
  }

  private static int baseWeight(int point) {
    if (Character.isDigit(point)) {
      return DIGITS + Character.digit(point, 10);
    }
    if (Character.isLetter(point)) {
      return LETTERS + Character.toLowerCase(point);
    }
    int rank = PUNCTUATION.indexOf(point);
    return rank < 0 ? OTHER_SYMBOLS + point : rank;
  }

  private static int[] accents(String name) {
    return name.codePoints().map(point -> isAccent(point) ? point : BASE).toArray();
  }

  private static int[] cases(String name) {
    return name.codePoints().map(point -> Character.isUpperCase(point) ? 1 : 0).toArray();
  }

  private static boolean isAccent(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
