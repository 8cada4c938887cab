package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.DevResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ends of {@code migrate-dev} in words. */
final class DevText {
  private static final String NOTHING_WRITTEN = "No migration was written.";

  private DevText() {}

  static List<String> lines(DevResult result) {
    List<String> lines = new ArrayList<>();
    if (!result.applied().isEmpty()) {
      lines.add("Applied " + Report.list(result.applied()) + ".");
    }
    lines.addAll(ending(result));
    return List.copyOf(lines);
  }

  private static List<String> ending(DevResult result) {
    if (result instanceof DevResult.Completed completed) {
      return completed.created().map(DevText::created).orElseGet(DevText::unchanged);
    }
    if (result instanceof DevResult.ResetNeeded reset) {
      return ResetReasonText.refused(reset.emptied(), reset.reasons());
    }
    if (result instanceof DevResult.Unconfirmed unconfirmed) {
      return unconfirmed(unconfirmed.warnings());
    }
    if (result instanceof DevResult.Cancelled) {
      return List.of(NOTHING_WRITTEN);
    }
    return obstructed(((DevResult.Obstructed) result).obstacles());
  }

  private static List<String> created(DevResult.Created created) {
    return List.of(
        "Wrote migration `%s`:".formatted(created.name()),
        "  " + created.script(),
        created.draft()
            ? "It is not applied yet. Edit it as needed, then: mvn prisma:migrate-dev"
            : "The database is in step with the schema.");
  }

  private static List<String> unchanged() {
    return List.of("The database is in step with the schema; no new migration is needed.");
  }

  private static List<String> unconfirmed(List<String> warnings) {
    List<String> lines = new ArrayList<>();
    lines.add("The change may lose data, and nobody agreed to that. " + NOTHING_WRITTEN);
    lines.addAll(items(warnings));
    lines.add("To accept it: -Dprisma.acceptDataLoss");
    return lines;
  }

  private static List<String> obstructed(List<String> obstacles) {
    List<String> lines = new ArrayList<>();
    lines.add("The rows that are there do not allow the change. " + NOTHING_WRITTEN);
    lines.addAll(items(obstacles));
    lines.add("To write it and edit it by hand: -Dprisma.createOnly");
    return lines;
  }

  static List<String> items(List<String> texts) {
    return texts.stream().map(text -> "  - " + text).toList();
  }

  static List<String> warnings(DevResult result) {
    return result instanceof DevResult.Completed completed
        ? Stream.concat(completed.warnings().stream(), completed.obstacles().stream()).toList()
        : List.of();
  }
}
