package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;

/** {@code prisma:reset}: empties a database and applies all migrations again. */
public final class Reset {
  private final Settings settings;

  public Reset(Settings settings) {
    this.settings = settings;
  }

  /**
   * Asks, empties the database and applies all migrations.
   *
   * @return how it ended; where nobody agreed, nothing was changed
   * @throws MigrateException P3015 where a script is missing, P3019 where the migrations are for
   *     another provider, before anything is changed; P3016 where the database cannot be emptied;
   *     P3018 where a migration fails
   */
  public ResetResult run(ResetOptions options, Prompter prompter) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireSameProvider();
      work.requireScripts();
      work.createDatabaseIfMissing();
      if (!agreed(work.emptied(), options, prompter)) {
        return new ResetResult.Refused(work.emptied());
      }
      work.lock();
      work.empty();
      return new ResetResult.Completed(work.applier().apply(work.pending()));
    }
  }

  private static boolean agreed(EmptiedDatabase emptied, ResetOptions options, Prompter prompter) {
    return options.force() || prompter.confirm(new Question.ResetDatabase(emptied, List.of()));
  }
}
