package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;

/** {@code prisma:reset}: empties a database, applies all migrations again and seeds it. */
public final class Reset {
  private final Settings settings;

  public Reset(Settings settings) {
    this.settings = settings;
  }

  /**
   * Asks, empties the database, applies all migrations and seeds.
   *
   * @return how it ended; where nobody agreed, nothing was changed
   * @throws MigrateException P3015 where a script is missing, P3019 where the migrations are for
   *     another provider, without a code where a file to seed from is missing, all of them before
   *     anything is changed; P3016 where the database cannot be emptied; P3018 where a migration
   *     fails; without a code where seeding fails
   */
  public ResetResult run(ResetOptions options, Prompter prompter) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireSameProvider();
      work.requireScripts();
      Seeder seeder = Seeder.afterwards(work, options.seed());
      work.createDatabaseIfMissing();
      if (!agreed(work.emptied(), options, prompter)) {
        return new ResetResult.Refused(work.emptied());
      }
      work.lock();
      work.empty();
      List<String> applied = work.applier().apply(work.pending());
      work.disconnect();
      seeder.seed(List.of());
      return new ResetResult.Completed(applied);
    }
  }

  private static boolean agreed(EmptiedDatabase emptied, ResetOptions options, Prompter prompter) {
    return options.force() || prompter.confirm(new Question.ResetDatabase(emptied, List.of()));
  }
}
