package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.BaselineResult;
import java.util.ArrayList;
import java.util.List;

/** The end of {@code baseline} in words. */
final class BaselineText {
  private BaselineText() {}

  static List<String> lines(BaselineResult result) {
    List<String> lines = new ArrayList<>();
    lines.add("Wrote migration `%s` and recorded it as applied:".formatted(result.migration()));
    lines.add("  " + result.script());
    if (result.customSql() > 0) {
      lines.add(
          "It holds %s that no schema file can say."
              .formatted(Report.count(result.customSql(), "statement")));
    }
    lines.add("It was replayed on the shadow database and makes what is in this one.");
    lines.add(
        "For each other database that has the same: mvn prisma:resolve -Dprisma.applied="
            + result.migration());
    return List.copyOf(lines);
  }

  static List<String> warnings(BaselineResult result) {
    if (result.leftOut().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("The migration does not make what only a person can write down:");
    lines.addAll(DevText.items(result.leftOut()));
    lines.add("Add it with a migration that you edit, and record that as applied here.");
    return List.copyOf(lines);
  }
}
