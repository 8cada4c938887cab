package io.github.prismamigrate.engine.types;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of names by their UTF-8 bytes, which scripts and databases share. */
public final class ByteOrder {
  /**
   * Differs from {@link String#compareTo} where UTF-16 surrogates meet other characters of the
   * upper range.
   */
  public static final Comparator<String> OF_TEXT =
      (left, right) -> Arrays.compareUnsigned(bytes(left), bytes(right));

  private ByteOrder() {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
