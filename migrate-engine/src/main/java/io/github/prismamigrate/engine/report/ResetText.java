package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.ResetResult;
import java.util.List;

/** The ends of {@code reset} in words. */
final class ResetText {
  private ResetText() {}

  static List<String> lines(ResetResult result) {
    return result instanceof ResetResult.Completed completed
        ? completed(completed)
        : refused((ResetResult.Refused) result);
  }

  private static List<String> completed(ResetResult.Completed result) {
    return List.of(
        "The database was emptied.",
        result.applied().isEmpty()
            ? "There are no migrations to apply."
            : "Applied " + Report.list(result.applied()) + ".");
  }

  private static List<String> refused(ResetResult.Refused result) {
    return List.of(
        "Nobody agreed to empty %s. Nothing was changed."
            .formatted(ResetReasonText.name(result.emptied())),
        "To empty it without a question: mvn prisma:reset -Dprisma.force");
  }
}
