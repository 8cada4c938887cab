package io.github.prismamigrate.engine.dialect.postgresql;

import java.util.Arrays;
import java.util.List;

/**
 * Length or precision of a type, as the catalog packs them into a number.
 *
 * @param packed -1 for none
 */
public record CatalogModifier(int packed) {
  /** What the modifiers of texts and numbers count on top, for a header of the value. */
  private static final int HEADER = 4;

  private static final int SCALE_BITS = 16;

  /** The scale is a number of eleven bits with a sign. */
  private static final int SIGN_SHIFT = Integer.SIZE - 11;

  private static final int DEFAULT_TIME_PRECISION = 6;

  /** The length of a text. */
  public List<String> length() {
    return packed < 0 ? List.of() : numbers(packed - HEADER);
  }

  /** A number of bits. */
  public List<String> bits() {
    return packed < 0 ? List.of() : numbers(packed);
  }

  /** Precision and scale of a number. */
  public List<String> decimal() {
    if (packed < 0) {
      return List.of();
    }
    int both = packed - HEADER;
    return numbers(both >>> SCALE_BITS, (both << SIGN_SHIFT) >> SIGN_SHIFT);
  }

  /** The digits of a second: six unless something else is said; a list says nothing then. */
  public List<String> precision(boolean list) {
    if (packed >= 0) {
      return numbers(packed);
    }
    return list ? List.of() : numbers(DEFAULT_TIME_PRECISION);
  }

  private static List<String> numbers(int... numbers) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).toList();
  }
}
