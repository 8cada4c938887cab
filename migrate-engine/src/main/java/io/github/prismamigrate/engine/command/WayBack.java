package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.apply.PendingMigrations;
import io.github.prismamigrate.engine.command.CompleteScript.Kept;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.HistoryComparison;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationRecord;
import io.github.prismamigrate.engine.history.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The scripts that take applied migrations back, in the order in which they run. */
record WayBack(List<Part> parts) {

  /** The script of one migration, written by somebody or generated now. */
  private record Part(Script script, boolean generated) {
    ScriptToRun toRun() {
      return new ScriptToRun(script.migration(), script.text(), generated);
    }
  }

  /**
   * The way back to before the target.
   *
   * @throws MigrateException where there is none
   */
  static WayBack of(Workspace work, MigrationTarget target) {
    HistoryComparison history =
        new HistoryComparison(work.folder().list(), work.table().records().orElse(List.of()));
    PendingMigrations.requireNoneFailed(history);
    List<Migration> remaining = new ArrayList<>(history.applied());
    List<Part> parts = new ArrayList<>();
    for (String name : target.within(newestFirst(history))) {
      Migration migration = unchanged(name, history);
      remaining.remove(migration);
      parts.add(
          migration
              .down()
              .map(script -> new Part(script, false))
              .orElseGet(() -> new Part(generated(work, remaining, migration), true)));
    }
    return new WayBack(List.copyOf(parts));
  }

  private static List<String> newestFirst(HistoryComparison history) {
    return history.records().stream()
        .filter(MigrationRecord::applied)
        .sorted(Comparator.comparing(MigrationRecord::startedAt).reversed())
        .map(MigrationRecord::name)
        .distinct()
        .toList();
  }

  private static Migration unchanged(String name, HistoryComparison history) {
    Migration migration =
        history.applied().stream()
            .filter(applied -> applied.name().equals(name))
            .findFirst()
            .orElseThrow(() -> refused(name, "is missing from the folder"));
    if (history.edited().contains(migration)) {
      throw refused(name, "was edited after it was applied");
    }
    return migration;
  }

  private static MigrateException refused(String name, String reason) {
    return MigrateException.of(
        ErrorCode.MIGRATION_NOT_REVERSIBLE, Map.of("migration_name", name, "reason", reason));
  }

  private static Script generated(Workspace work, List<Migration> remaining, Migration migration) {
    return DownScript.of(
        work, Kept.of(work, remaining.stream().map(Script::of).toList()), Script.of(migration));
  }

  List<Script> scripts() {
    return parts.stream().map(Part::script).toList();
  }

  List<String> migrations() {
    return scripts().stream().map(Script::migration).toList();
  }

  List<ScriptToRun> all() {
    return parts.stream().map(Part::toRun).toList();
  }

  List<ScriptToRun> generated() {
    return all().stream().filter(ScriptToRun::generated).toList();
  }
}
