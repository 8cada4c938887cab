package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.HistoryComparison;
import io.github.prismamigrate.engine.history.HistoryStatus;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationRecord;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.PlanSummary;
import io.github.prismamigrate.engine.shadow.DriftDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a database and its history look like before a developer goes on.
 *
 * @param history the schema that all migrations on disk make
 * @param resetReasons why the database has to be emptied first; empty where it need not
 */
record Diagnosis(RelationalSchema history, List<ResetReason> resetReasons) {

  /**
   * Looks at migrations, records, history and database.
   *
   * @throws MigrateException P3006, P3015 where the history cannot be replayed; this comes before
   *     any reason to reset
   */
  static Diagnosis of(Workspace work) {
    List<Migration> folder = work.folder().list();
    Optional<List<MigrationRecord>> records = work.table().records();
    HistoryComparison comparison = new HistoryComparison(folder, records.orElse(List.of()));
    List<Migration> edited = comparison.edited();
    RelationalSchema expected = work.replayed(comparison.applied());
    Optional<MigrationPlan> drift = new DriftDetector(work.differ()).drift(expected, work.actual());
    RelationalSchema history =
        comparison.applied().equals(folder) ? expected : work.replayed(folder);

    List<ResetReason> reasons = new ArrayList<>();
    comparison
        .failed()
        .forEach(record -> reasons.add(new ResetReason.FailedMigration(record.name())));
    edited.forEach(migration -> reasons.add(new ResetReason.EditedMigration(migration.name())));
    drift
        .map(plan -> new ResetReason.Drift(PlanSummary.render(plan), records.isPresent()))
        .ifPresent(reasons::add);
    missing(comparison.status()).ifPresent(reasons::add);
    return new Diagnosis(history, List.copyOf(reasons));
  }

  private static Optional<ResetReason> missing(HistoryStatus status) {
    if (status instanceof HistoryStatus.Diverged diverged) {
      return Optional.of(
          new ResetReason.MissingMigrations(diverged.lastCommon(), diverged.unknown()));
    }
    if (status instanceof HistoryStatus.FolderBehind behind) {
      return Optional.of(new ResetReason.MissingMigrations(Optional.empty(), behind.unknown()));
    }
    return Optional.empty();
  }
}
