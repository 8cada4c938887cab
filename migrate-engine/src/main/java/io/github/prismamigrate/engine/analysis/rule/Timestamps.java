package io.github.prismamigrate.engine.analysis.rule;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as schema files write them. */
public final class Timestamps {
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]+))?"
              + "(?:[Zz]|([+\\-\u2212])([0-9]{2}):([0-9]{2}))");

  private static final int NANOSECOND_DIGITS = 9;
  private static final int MAX_OFFSET_MINUTES = 18 * 60;

  private Timestamps() {}

  /** The point in time that {@code text} names, if it is one. */
  public static Optional<OffsetDateTime> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(time(localTime(matcher), minutesFromUtc(matcher)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** A day is longer than the offsets that Java knows; beyond those the time is given in UTC. */
  private static OffsetDateTime time(LocalDateTime local, int minutesFromUtc) {
    return Math.abs(minutesFromUtc) > MAX_OFFSET_MINUTES
        ? OffsetDateTime.of(local.minusMinutes(minutesFromUtc), ZoneOffset.UTC)
        : OffsetDateTime.of(local, ZoneOffset.ofTotalSeconds(minutesFromUtc * 60));
  }

  private static LocalDateTime localTime(Matcher matcher) {
    int second = number(matcher, 6);
    // A leap second has no place on the clock of Java; it is the second after the one before.
    boolean leap = second == 60;
    LocalDateTime time =
        LocalDateTime.of(
            number(matcher, 1),
            number(matcher, 2),
            number(matcher, 3),
            number(matcher, 4),
            number(matcher, 5),
            leap ? 59 : second,
            nanoseconds(matcher));
    return leap ? time.plusSeconds(1) : time;
  }

  private static int nanoseconds(Matcher matcher) {
    String digits = matcher.group(7) == null ? "" : matcher.group(7);
    String padded = digits + "0".repeat(NANOSECOND_DIGITS);
    return Integer.parseInt(padded.substring(0, NANOSECOND_DIGITS));
  }

  private static int minutesFromUtc(Matcher matcher) {
    if (matcher.group(8) == null) {
      return 0;
    }
    int hours = number(matcher, 9);
    int minutes = number(matcher, 10);
    if (hours > 23 || minutes > 59) {
      throw new DateTimeException("no offset");
    }
    return (matcher.group(8).equals("+") ? 1 : -1) * (hours * 60 + minutes);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
