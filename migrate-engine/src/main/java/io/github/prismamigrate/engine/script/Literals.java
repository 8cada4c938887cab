package io.github.prismamigrate.engine.script;

import io.github.prismamigrate.engine.types.Literal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Constants as most databases write them. */
public final class Literals {
  private Literals() {}

  /** A text between single quotes. Quotes in it are doubled, everything else stays as it is. */
  public static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** A number without exponent, with all decimals that were written. */
  public static String number(Literal.Num number) {
    return number.value().toPlainString();
  }

  /** A point in time with the offset that was written, and as few decimals as hold it. */
  public static String timestamp(OffsetDateTime value) {
    String pattern = "uuuu-MM-dd HH:mm:ss" + fraction(value) + " xxx";
    return text(DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(value));
  }

  /** The pattern of the decimals of a second. */
  static String fraction(OffsetDateTime value) {
    int nanos = value.getNano();
    if (nanos % 1_000 != 0) {
      return ".SSSSSSSSS";
    }
    if (nanos % 1_000_000 != 0) {
      return ".SSSSSS";
    }
    return nanos == 0 ? "" : ".SSS";
  }
}
