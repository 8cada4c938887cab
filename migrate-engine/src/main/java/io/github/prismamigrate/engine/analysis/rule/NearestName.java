package io.github.prismamigrate.engine.analysis.rule;

import java.util.Locale;

/** The known name that a misspelt one probably stands for. */
public final class NearestName {
  private NearestName() {}

  /** A sentence that suggests the nearest of {@code known}, or nothing when none is near. */
  public static String suggestion(String written, Iterable<String> known) {
    String nearest = "";
    int distance = 1 + Math.max(1, written.length() / 3);
    for (String name : known) {
      int d = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), distance);
      if (d < distance) {
        nearest = name;
        distance = d;
      }
    }
    return nearest.isEmpty() ? "" : " Did you mean `" + nearest + "`?";
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
