package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.EmptiedDatabase;
import io.github.prismamigrate.engine.command.ResetReason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a database has to be emptied, and what that would mean. */
final class ResetReasonText {
  private ResetReasonText() {}

  static List<String> reasons(List<ResetReason> reasons) {
    return reasons.stream().map(ResetReasonText::reason).flatMap(List::stream).toList();
  }

  static List<String> refused(EmptiedDatabase emptied, List<ResetReason> reasons) {
    List<String> lines = new ArrayList<>(reasons(reasons));
    lines.add(
        "To go on, %s has to be emptied; all data would be lost. Nothing was changed."
            .formatted(name(emptied)));
    lines.add("To empty it: mvn prisma:migrate-dev -Dprisma.acceptReset");
    return List.copyOf(lines);
  }

  /** What would be emptied. */
  static String name(EmptiedDatabase emptied) {
    String database = "database `%s`".formatted(emptied.name());
    if (emptied.namespaces().isEmpty()) {
      return database;
    }
    return emptied.namespaces().stream()
            .map("`%s`"::formatted)
            .collect(
                Collectors.joining(
                    ", ", emptied.namespaces().size() == 1 ? "schema " : "schemas ", " of "))
        + database;
  }

  private static List<String> reason(ResetReason reason) {
    if (reason instanceof ResetReason.FailedMigration failed) {
      return List.of("Migration `%s` failed.".formatted(failed.migration()));
    }
    if (reason instanceof ResetReason.EditedMigration edited) {
      return List.of(
          "Migration `%s` was edited after it was applied.".formatted(edited.migration()));
    }
    if (reason instanceof ResetReason.Drift drift) {
      return DriftText.lines(drift);
    }
    return missing((ResetReason.MissingMigrations) reason);
  }

  private static List<String> missing(ResetReason.MissingMigrations reason) {
    List<String> lines = new ArrayList<>();
    lines.add("The database has migrations that are missing from the folder:");
    lines.addAll(DevText.items(reason.missing()));
    reason
        .lastCommon()
        .map("The last migration they have in common is `%s`."::formatted)
        .ifPresent(lines::add);
    return lines;
  }
}
