package io.github.prismamigrate.engine.analysis.completion;

import java.util.Locale;

/** The names of fields that nobody has named. */
final class FieldName {
  private static final char NONE = 0;

  private FieldName() {}

  /** A field that leads to a model is called as the model is, in camel case. */
  static String of(String model) {
    StringBuilder name = new StringBuilder();
    boolean startsWord = false;
    int last = NONE;
    for (int character : trimmed(model).codePoints().toArray()) {
      if (!Character.isLetter(character)) {
        startsWord = true;
        if (Character.isDigit(character)) {
          name.appendCodePoint(character);
        }
      } else if (startsWord || Character.isLowerCase(last) && Character.isUpperCase(character)) {
        name.appendCodePoint(upper(character));
        startsWord = false;
      } else {
        name.appendCodePoint(lower(character));
        last = character;
      }
    }
    return name.toString();
  }

  /** A field that holds a reference is called after the model and the field it refers to. */
  static String ofReference(String model, String field) {
    int modelStart = model.offsetByCodePoints(0, 1);
    int fieldStart = field.offsetByCodePoints(0, 1);
    return model.substring(0, modelStart).toLowerCase(Locale.ROOT)
        + model.substring(modelStart)
        + field.substring(0, fieldStart).toUpperCase(Locale.ROOT)
        + field.substring(fieldStart);
  }

  private static String trimmed(String model) {
    int end = model.length();
    while (end > 0 && !Character.isLetterOrDigit(model.codePointBefore(end))) {
      end -= Character.charCount(model.codePointBefore(end));
    }
    return model.substring(0, end);
  }

  /** Letters beyond ASCII keep their case, as they do for Prisma. */
  private static int upper(int character) {
    return character < 0x80 ? Character.toUpperCase(character) : character;
  }

  private static int lower(int character) {
    return character < 0x80 ? Character.toLowerCase(character) : character;
  }
}
