package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.command.StatusResult.State;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.HistoryComparison;
import io.github.prismamigrate.engine.history.HistoryStatus;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationRecord;
import io.github.prismamigrate.engine.script.PlanSummary;
import io.github.prismamigrate.engine.shadow.DriftDetector;
import java.util.List;
import java.util.Optional;

/** {@code prisma:status}: how the database stands to the migrations on disk; changes nothing. */
public final class Status {
  private final Settings settings;

  public Status(Settings settings) {
    this.settings = settings;
  }

  /**
   * Compares the records of the database with the migrations on disk, and, if that is asked for and
   * all are applied, the database with what they make.
   *
   * @throws MigrateException P1003 where the database does not exist, P3019 where the migrations
   *     are for another provider; P3006, P3014 where the migrations cannot be replayed
   */
  public StatusResult run(StatusOptions options) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireSameProvider();
      List<Migration> folder = work.folder().list();
      Optional<List<MigrationRecord>> records = work.table().records();
      HistoryComparison history = new HistoryComparison(folder, records.orElse(List.of()));
      State state = state(history, records.isPresent());
      return new StatusResult(
          folder.size(),
          options.drift() && state instanceof State.UpToDate
              ? drifted(work, history).orElse(state)
              : state);
    }
  }

  private static State state(HistoryComparison history, boolean managed) {
    HistoryStatus status = history.status();
    if (status instanceof HistoryStatus.DatabaseBehind behind) {
      return new State.Behind(behind.unapplied());
    }
    if (status instanceof HistoryStatus.Diverged diverged) {
      return new State.Diverged(diverged.lastCommon(), diverged.unapplied(), diverged.unknown());
    }
    if (!managed) {
      return new State.NotManaged();
    }
    List<String> failed = history.failed().stream().map(MigrationRecord::name).toList();
    return failed.isEmpty() ? new State.UpToDate() : new State.Failed(failed);
  }

  private static Optional<State> drifted(Workspace work, HistoryComparison history) {
    return new DriftDetector(work.differ())
        .drift(work.replayed(history.applied()), work.actual())
        .map(PlanSummary::render)
        .map(State.Drifted::new);
  }
}
