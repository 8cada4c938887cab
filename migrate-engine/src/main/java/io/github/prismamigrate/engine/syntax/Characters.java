package io.github.prismamigrate.engine.syntax;

/** The kinds of characters that the schema language tells apart. */
final class Characters {
  private Characters() {}

  /** A tab or a space of any width; other controls and zero-width characters are not blank. */
  static boolean isBlank(char character) {
    return character == '\t' || Character.getType(character) == Character.SPACE_SEPARATOR;
  }

  static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  static boolean startsIdentifier(int codePoint) {
    return Character.isLetter(codePoint) || isDigit(codePoint);
  }

  static boolean continuesIdentifier(int codePoint) {
    return startsIdentifier(codePoint) || codePoint == '_' || codePoint == '-';
  }
}
