package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.PushResult;
import java.util.ArrayList;
import java.util.List;

/** The ends of {@code db-push} in words. */
final class PushText {
  private static final String NOTHING_CHANGED = " Nothing was changed.";

  private PushText() {}

  static List<String> lines(PushResult result) {
    if (result instanceof PushResult.Completed completed) {
      return completed(completed);
    }
    return result instanceof PushResult.Unconfirmed unconfirmed
        ? unconfirmed(unconfirmed)
        : obstructed((PushResult.Obstructed) result);
  }

  private static List<String> completed(PushResult.Completed result) {
    List<String> lines = new ArrayList<>();
    result
        .emptied()
        .map(emptied -> "Emptied " + ResetReasonText.name(emptied) + ".")
        .ifPresent(lines::add);
    lines.add(
        result.steps() == 0
            ? "The database is as the schema says; nothing was to be changed."
            : "The database is now as the schema says: %s in %d ms."
                .formatted(Report.count(result.steps(), "change"), result.took().toMillis()));
    return List.copyOf(lines);
  }

  private static List<String> unconfirmed(PushResult.Unconfirmed result) {
    List<String> lines = new ArrayList<>();
    lines.add("The change may lose data, and nobody agreed to that." + NOTHING_CHANGED);
    lines.addAll(DevText.items(result.warnings()));
    lines.add("To accept it: mvn prisma:db-push -Dprisma.acceptDataLoss");
    return List.copyOf(lines);
  }

  private static List<String> obstructed(PushResult.Obstructed result) {
    List<String> lines = new ArrayList<>();
    lines.add("The rows that are there do not allow the change." + NOTHING_CHANGED);
    lines.addAll(DevText.items(result.obstacles()));
    lines.add(
        "To empty the database first, all data included: mvn prisma:db-push -Dprisma.forceReset");
    return List.copyOf(lines);
  }

  static List<String> warnings(PushResult result) {
    return result instanceof PushResult.Completed completed ? completed.warnings() : List.of();
  }
}
