package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.command.CompleteScript.Kept;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.Script;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code prisma:migrate-dev}: brings the database of a developer up to date and writes a migration
 * for what has changed in the schema.
 */
public final class Dev {
  private final Settings settings;

  public Dev(Settings settings) {
    this.settings = settings;
  }

  /**
   * Applies what is pending, then writes and applies a migration for the changes of the schema. A
   * database that had to be created or emptied is seeded in the end, unless the migration is only a
   * draft.
   *
   * @return how it ended; where somebody has to decide first, no migration was written
   * @throws MigrateException P1012 where the schema has errors, P3006 where the history cannot be
   *     replayed, P3018 where a migration fails; without a code where seeding fails
   */
  public DevResult run(DevOptions options, Prompter prompter) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireValidSchema();
      work.requireSameProvider();
      Seeder seeder = Seeder.afterwards(work, options.seed());
      boolean created = work.createDatabaseIfMissing();
      Diagnosis diagnosis = Diagnosis.of(work);
      boolean reset = !diagnosis.resetReasons().isEmpty();
      if (reset && !mayReset(work, diagnosis, options, prompter)) {
        return new DevResult.ResetNeeded(work.emptied(), diagnosis.resetReasons());
      }
      work.lock();
      if (reset) {
        work.empty();
      }
      List<String> applied = work.applier().apply(work.pending());
      DevResult result = create(work, diagnosis.history(), applied, options, prompter);
      if ((created || reset) && result.completed() && !options.createOnly()) {
        work.disconnect();
        seeder.seed(List.of());
      }
      return result;
    }
  }

  private static boolean mayReset(
      Workspace work, Diagnosis diagnosis, DevOptions options, Prompter prompter) {
    return options.acceptReset()
        || prompter.confirm(new Question.ResetDatabase(work.emptied(), diagnosis.resetReasons()));
  }

  private static DevResult create(
      Workspace work,
      RelationalSchema history,
      List<String> applied,
      DevOptions options,
      Prompter prompter) {
    Draft draft = Draft.of(work, history);
    if (!draft.obstacles().isEmpty() && !options.createOnly()) {
      return new DevResult.Obstructed(applied, draft.obstacles());
    }
    if (!draft.warnings().isEmpty() && !mayLoseData(draft, options, prompter)) {
      return new DevResult.Unconfirmed(applied, draft.warnings());
    }
    if (draft.isEmpty() && !options.createOnly()) {
      return new DevResult.Completed(applied, Optional.empty(), List.of(), List.of());
    }
    Optional<String> name =
        options
            .name()
            .filter(given -> !given.isEmpty())
            .or(() -> prompter.ask(new Question.MigrationName()));
    return name.isEmpty()
        ? new DevResult.Cancelled(applied)
        : written(work, draft, name.get(), applied, options);
  }

  private static boolean mayLoseData(Draft draft, DevOptions options, Prompter prompter) {
    return options.acceptDataLoss()
        || prompter.confirm(new Question.AcceptDataLoss(draft.warnings()));
  }

  private static DevResult written(
      Workspace work, Draft draft, String name, List<String> applied, DevOptions options) {
    Map<String, String> down = options.down() ? downFile(work, draft) : Map.of();
    Migration migration = work.folder().write(name, draft.script(), down, work.provider());
    List<String> all = new ArrayList<>(applied);
    if (!options.createOnly()) {
      all.addAll(work.applier().apply(work.pending()));
    }
    return new DevResult.Completed(
        all,
        Optional.of(
            new DevResult.Created(migration.name(), migration.script(), options.createOnly())),
        draft.warnings(),
        draft.obstacles());
  }

  private static Map<String, String> downFile(Workspace work, Draft draft) {
    Script down = DownScript.of(work, Kept.onDisk(work), Script.up("the new one", draft.script()));
    return Map.of(down.file(), down.text());
  }
}
