package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.DownResult;
import io.github.prismamigrate.engine.command.ScriptToRun;
import io.github.prismamigrate.engine.command.UpResult;
import java.util.ArrayList;
import java.util.List;

/** The ends of {@code migrate-up} and {@code migrate-down} in words. */
final class UpDownText {
  private UpDownText() {}

  static List<String> lines(UpResult result) {
    if (result instanceof UpResult.Applied applied) {
      return List.of(
          applied.migrations().isEmpty()
              ? "No pending migrations to apply."
              : "Applied " + Report.list(applied.migrations()) + ".");
    }
    if (result instanceof UpResult.Preview preview) {
      return preview.scripts().isEmpty()
          ? List.of("No pending migrations to apply.")
          : preview("Would apply", preview.scripts());
    }
    UpResult.Declined declined = (UpResult.Declined) result;
    List<String> lines = new ArrayList<>();
    lines.add("The scripts warn, and nobody agreed to that. Nothing was applied.");
    lines.addAll(DevText.items(declined.warnings()));
    lines.add("To apply them: -Dprisma.autoApprove");
    return List.copyOf(lines);
  }

  static List<String> lines(DownResult result) {
    if (result instanceof DownResult.TakenBack back) {
      return back.migrations().isEmpty()
          ? List.of("No migration is applied.")
          : List.of(
              "Took back " + Report.list(back.migrations()) + ".",
              "Pending again; to apply: mvn prisma:migrate-up");
    }
    if (result instanceof DownResult.Preview preview) {
      return preview("Would take back", preview.scripts());
    }
    if (result instanceof DownResult.Unwritten unwritten) {
      return unwritten(unwritten.generated());
    }
    return List.of(
        "Nobody agreed to take back "
            + Report.list(((DownResult.Declined) result).migrations())
            + ". Nothing was changed.",
        "To agree: -Dprisma.autoApprove");
  }

  private static List<String> preview(String heading, List<ScriptToRun> scripts) {
    List<String> lines = new ArrayList<>();
    for (ScriptToRun script : scripts) {
      lines.add(
          "%s `%s`%s:"
              .formatted(
                  heading,
                  script.migration(),
                  script.generated() ? " with a script that is generated" : ""));
      script.text().lines().map(line -> "  " + line).forEach(lines::add);
    }
    return List.copyOf(lines);
  }

  private static List<String> unwritten(List<ScriptToRun> generated) {
    List<String> lines = new ArrayList<>(preview("Without `down.sql`, would take back", generated));
    lines.add("Nothing was changed.");
    lines.add("To run what was generated: -Dprisma.generateDown");
    lines.add("To run something else, write it to `down.sql` beside the `migration.sql`.");
    return List.copyOf(lines);
  }
}
