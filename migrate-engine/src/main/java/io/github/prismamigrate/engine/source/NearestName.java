package io.github.prismamigrate.engine.source;

import java.util.Locale;
import java.util.Optional;

/** The known name that a misspelt one probably stands for. */
public final class NearestName {
  private NearestName() {}

  /** A sentence that suggests the nearest of {@code known}, or nothing when none is near. */
  public static String suggestion(String written, Iterable<String> known) {
    return of(written, known).map(" Did you mean `%s`?"::formatted).orElse("");
  }

  /** The nearest of {@code known}; empty when none is near. */
  public static Optional<String> of(String written, Iterable<String> known) {
    Optional<String> nearest = Optional.empty();
    int distance = 1 + Math.max(1, written.length() / 3);
    for (String name : known) {
      int d = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), distance);
      if (d < distance) {
        nearest = Optional.of(name);
        distance = d;
      }
    }
    return nearest;
  }

  /** The number of characters to insert, drop or change; not exact from {@code limit} on. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
