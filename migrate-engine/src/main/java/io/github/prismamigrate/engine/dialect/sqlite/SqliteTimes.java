package io.github.prismamigrate.engine.dialect.sqlite;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Times in the forms in which various programs have written them into SQLite. */
final class SqliteTimes {
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSS]", Locale.ROOT);

  /** RFC 3339, RFC 2822, and what {@code current_timestamp} writes. */
  private static final List<Function<String, Instant>> FORMS =
      List.of(
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(),
          text -> LocalDateTime.parse(text, PLAIN).toInstant(ZoneOffset.UTC));

  private SqliteTimes() {}

  /** The time that {@code value} means; a number counts milliseconds since 1970. */
  static Instant read(Object value) {
    return value instanceof Number millis
        ? Instant.ofEpochMilli(millis.longValue())
        : parse(value.toString());
  }

  private static Instant parse(String text) {
    for (Function<String, Instant> form : FORMS) {
      try {
        return form.apply(text);
      } catch (DateTimeException otherForm) {
        continue;
      }
    }
    throw new IllegalStateException("no time: " + text);
  }
}
