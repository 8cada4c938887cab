package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.ServerProfile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What servers of this family do differently, as far as scripts and comparisons depend on it.
 *
 * @param mariaDb whether it is MariaDB, which keeps JSON as text and words defaults its own way
 * @param renamesIndexes whether an index can get another name in place
 * @param acceptsOffsets whether a point in time may be written with an offset from UTC
 * @param namesChecks whether it keeps check constraints, and none that people did not write
 * @param lowersTableNames whether it keeps the names of tables in lower case
 */
public record MySqlServer(
    boolean mariaDb,
    boolean renamesIndexes,
    boolean acceptsOffsets,
    boolean namesChecks,
    boolean lowersTableNames) {
  static final String LOWER_CASE_TABLE_NAMES = "lower_case_table_names";

  private static final Pattern VERSION = Pattern.compile("([0-9]+)\\.([0-9]+)\\.([0-9]+)");
  private static final int[] KNOWS_OFFSETS = {8, 0, 19};
  private static final int[] KNOWS_CHECKS = {8, 0, 16};
  private static final String ALWAYS_LOWER = "1";

  /** The newest MySQL, which counts where no server is known. */
  public static MySqlServer newest() {
    return new MySqlServer(false, true, true, true, false);
  }

  /** What the profile tells about a server. */
  public static MySqlServer of(ServerProfile profile) {
    boolean mariaDb = profile.version().contains("MariaDB");
    return new MySqlServer(
        mariaDb,
        !mariaDb && !profile.version().startsWith("5.6"),
        !mariaDb && reaches(KNOWS_OFFSETS, profile.version()),
        !mariaDb && reaches(KNOWS_CHECKS, profile.version()),
        ALWAYS_LOWER.equals(profile.settings().get(LOWER_CASE_TABLE_NAMES)));
  }

  private static boolean reaches(int[] first, String version) {
    Matcher parts = VERSION.matcher(version);
    if (!parts.lookingAt()) {
      return true;
    }
    for (int i = 0; i < first.length; i++) {
      int difference = Integer.compare(Integer.parseInt(parts.group(i + 1)), first[i]);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return true;
  }
}
