package io.github.prismamigrate.engine.source;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Source text as a terminal shows it: how it is written there, and how many columns it takes. */
final class Display {
  private static final int TAB_STOP = 4;
  private static final String REPLACEMENT = "\ufffd";
  private static final int FIRST_EMOJI = 0x1f300;
  private static final int LAST_EMOJI = 0x1faff;
  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  private Display() {}

  /** Text with blanks in place of tabs, and without characters that would move the cursor. */
  static String text(String source) {
    StringBuilder shown = new StringBuilder();
    int column = 0;
    for (int character : source.codePoints().toArray()) {
      int width = width(character, column);
      if (character == '\t') {
        shown.append(" ".repeat(width));
      } else if (Character.isISOControl(character)) {
        shown.append(REPLACEMENT);
      } else {
        shown.appendCodePoint(character);
      }
      column += width;
    }
    return shown.toString();
  }

  /** The number of columns of a text that begins at the left edge. */
  static int width(String source) {
    int column = 0;
    for (int character : source.codePoints().toArray()) {
      column += width(character, column);
    }
    return column;
  }

  private static int width(int character, int column) {
    if (character == '\t') {
      return TAB_STOP - column % TAB_STOP;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return WIDE.contains(UnicodeScript.of(character))
        || character >= FIRST_EMOJI && character <= LAST_EMOJI;
  }
}
