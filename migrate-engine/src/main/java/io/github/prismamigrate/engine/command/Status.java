package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.command.StatusResult.State;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.HistoryComparison;
import io.github.prismamigrate.engine.history.HistoryStatus;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationRecord;
import java.util.List;
import java.util.Optional;

/** {@code prisma:status}: how the database stands to the migrations on disk; changes nothing. */
public final class Status {
  private final Settings settings;

  public Status(Settings settings) {
    this.settings = settings;
  }

  /**
   * Compares the records of the database with the migrations on disk.
   *
   * @throws MigrateException P1003 where the database does not exist, P3019 where the migrations
   *     are for another provider
   */
  public StatusResult run() {
    try (Workspace work = Workspace.open(settings)) {
      work.requireSameProvider();
      List<Migration> folder = work.folder().list();
      return new StatusResult(folder.size(), state(folder, work.table().records()));
    }
  }

  private static State state(List<Migration> folder, Optional<List<MigrationRecord>> records) {
    HistoryComparison history = new HistoryComparison(folder, records.orElse(List.of()));
    HistoryStatus status = history.status();
    if (status instanceof HistoryStatus.DatabaseBehind behind) {
      return new State.Behind(behind.unapplied());
    }
    if (status instanceof HistoryStatus.Diverged diverged) {
      return new State.Diverged(diverged.lastCommon(), diverged.unapplied(), diverged.unknown());
    }
    if (records.isEmpty()) {
      return new State.NotManaged();
    }
    List<String> failed = history.failed().stream().map(MigrationRecord::name).toList();
    return failed.isEmpty() ? new State.UpToDate() : new State.Failed(failed);
  }
}
