package io.github.prismamigrate.engine.types;

import java.nio.charset.StandardCharsets;

/** Names that a database object gets when nobody writes one. */
public final class GeneratedName {
  private GeneratedName() {}

  /** {@code stem} and {@code suffix}; the stem is cut so that both fit into {@code maxBytes}. */
  public static String of(String stem, String suffix, int maxBytes) {
    return cut(stem, maxBytes - suffix.length()) + suffix;
  }

  private static String cut(String text, int maxBytes) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= maxBytes) {
      return text;
    }
    int end = maxBytes;
    while (isInsideOfCharacter(bytes[end])) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }

  private static boolean isInsideOfCharacter(byte b) {
    return (b & 0b1100_0000) == 0b1000_0000;
  }
}
