package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.apply.PlanExecutor;
import io.github.prismamigrate.engine.error.MigrateException;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code prisma:db-push}: changes a database until it is as the schema says, without migrations.
 * Neither files nor records of migrations are written.
 */
public final class Push {
  private final Settings settings;

  public Push(Settings settings) {
    this.settings = settings;
  }

  /**
   * Compares the database with the schema and makes the changes, each on its own.
   *
   * @return how it ended; where somebody has to decide first, nothing was changed
   * @throws MigrateException P1012 where the schema has errors, before anything is changed; with
   *     the words of the database where a change fails, and then the ones before it are made
   */
  public PushResult run(PushOptions options, Prompter prompter) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireValidSchema();
      work.createDatabaseIfMissing();
      Optional<EmptiedDatabase> emptied = Optional.empty();
      if (options.forceReset()) {
        work.empty();
        emptied = Optional.of(work.emptied());
      }
      Draft draft = Draft.of(work, work.actual());
      if (!draft.obstacles().isEmpty()) {
        return new PushResult.Obstructed(draft.obstacles());
      }
      if (!draft.warnings().isEmpty() && !mayLoseData(draft, options, prompter)) {
        return new PushResult.Unconfirmed(draft.warnings());
      }
      long start = System.nanoTime();
      int steps = new PlanExecutor(work.dialect().ddl()).execute(draft.plan(), work.session());
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      return new PushResult.Completed(emptied, steps, draft.warnings(), took);
    }
  }

  private static boolean mayLoseData(Draft draft, PushOptions options, Prompter prompter) {
    return options.acceptDataLoss()
        || prompter.confirm(new Question.AcceptDataLoss(draft.warnings()));
  }
}
