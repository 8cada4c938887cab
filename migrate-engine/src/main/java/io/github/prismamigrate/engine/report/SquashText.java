package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.SquashResult;
import java.util.ArrayList;
import java.util.List;

/** The ends of {@code squash} in words. */
final class SquashText {
  private SquashText() {}

  static List<String> lines(SquashResult result) {
    return result instanceof SquashResult.Squashed squashed
        ? squashed(squashed)
        : leftOut(((SquashResult.RowsLeftOut) result).tables());
  }

  private static List<String> squashed(SquashResult.Squashed result) {
    List<String> lines = new ArrayList<>();
    lines.add("Wrote migration `%s`:".formatted(result.migration()));
    lines.add("  " + result.script());
    lines.add("It takes the place of " + Report.list(result.replaced()) + ".");
    if (result.customSql() > 0) {
      lines.add(
          "It makes %s that no schema file can say."
              .formatted(Report.count(result.customSql(), "object")));
    }
    lines.add("It was replayed on the shadow database and makes the same.");
    if (result.recorded()) {
      lines.add("The database records it as applied in their place.");
    }
    lines.add(
        "For each other database that has them: mvn prisma:resolve -Dprisma.applied="
            + result.migration());
    return List.copyOf(lines);
  }

  private static List<String> leftOut(List<String> tables) {
    List<String> lines = new ArrayList<>();
    lines.add("The migrations write rows that one in their place would not write, to:");
    lines.addAll(DevText.items(tables));
    lines.add("Nothing was changed. To do without these rows: -Dprisma.acceptDataLoss");
    lines.add("To use a script that you write by hand, with the rows: -Dprisma.file=<file>");
    return List.copyOf(lines);
  }
}
