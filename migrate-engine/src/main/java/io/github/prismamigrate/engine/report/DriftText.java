package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.ResetReason;
import io.github.prismamigrate.engine.command.StatusResult.State;
import java.util.ArrayList;
import java.util.List;

/** In what a database differs from what its migrations make, and how to keep that. */
final class DriftText {
  private DriftText() {}

  static List<String> lines(State.Drifted drifted) {
    List<String> lines = new ArrayList<>();
    lines.add("All migrations are applied.");
    lines.addAll(managed(drifted.summary()));
    return List.copyOf(lines);
  }

  static List<String> lines(ResetReason.Drift drift) {
    return drift.managed() ? managed(drift.summary()) : unmanaged(drift.summary());
  }

  private static List<String> managed(String summary) {
    return around(
        "The database is not what its migrations make of it:",
        summary,
        "To keep what was changed, pull the schema with mvn prisma:db-pull, put a migration that makes it beside"
            + " the others, and mark it: mvn prisma:resolve -Dprisma.applied=<migration>");
  }

  private static List<String> unmanaged(String summary) {
    return around(
        "The database has tables, but no history of migrations:",
        summary,
        "To keep the database, begin its history with a migration that describes it:"
            + " mvn prisma:baseline");
  }

  /** The summary begins with an empty line and stands apart from what follows. */
  private static List<String> around(String heading, String summary, String advice) {
    List<String> lines = new ArrayList<>();
    lines.add(heading);
    summary.lines().forEach(lines::add);
    lines.add("");
    lines.add(advice);
    return List.copyOf(lines);
  }
}
