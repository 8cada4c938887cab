package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.apply.PendingMigrations;
import io.github.prismamigrate.engine.command.CompleteScript.Kept;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.HistoryComparison;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.Script;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.script.MigrationScript;
import io.github.prismamigrate.engine.script.PlanSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code prisma:squash}: replaces migrations by one that makes the same. */
public final class Squash {
  private final Settings settings;

  public Squash(Settings settings) {
    this.settings = settings;
  }

  /**
   * Writes the one migration, proves on the shadow database that it makes what the others make,
   * takes their place in the folder and, where they are applied, in the records.
   *
   * @return how it ended; where somebody has to decide first, nothing was changed
   * @throws MigrateException where the schema has changes without a migration, where only some of
   *     the migrations are applied, and where the outcome would not be the same; then nothing was
   *     changed
   */
  public SquashResult run(SquashOptions options) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireValidSchema();
      work.requireSameProvider();
      work.createDatabaseIfMissing();
      work.lock();
      SquashedRange range = SquashedRange.of(work.folder().list(), options.from());
      boolean applied = areApplied(work, range);
      Kept kept = Kept.of(work, scripts(range.kept()));
      Contents goal = work.contentsAfter(scripts(range.all()));
      requireSchemaInStep(work, goal);
      Script script = Script.up(range.nameOf(options.name()), text(work, options, kept, goal));
      Contents made = replayed(work, kept, script);
      requireEqual(work, goal, made, options.file().isPresent());
      List<String> rows = rowsLeftOut(work, range, kept.with(script));
      if (!rows.isEmpty() && !options.acceptDataLoss()) {
        return new SquashResult.RowsLeftOut(rows);
      }
      Migration written = replaced(work, range, script, applied);
      return new SquashResult.Squashed(
          written.name(),
          written.script(),
          range.squashed().stream().map(Migration::name).toList(),
          made.customWithout(kept.contents()).size(),
          applied);
    }
  }

  private static List<Script> scripts(List<Migration> migrations) {
    return migrations.stream().map(Script::of).toList();
  }

  /** All of them or none; what is in between must be brought to an end first. */
  private static boolean areApplied(Workspace work, SquashedRange range) {
    HistoryComparison history =
        new HistoryComparison(range.all(), work.table().records().orElse(List.of()));
    PendingMigrations.requireNoneFailed(history);
    List<Migration> applied = new ArrayList<>(range.squashed());
    applied.retainAll(history.applied());
    if (!applied.isEmpty() && applied.size() < range.squashed().size()) {
      throw MigrateException.of(ErrorCode.SQUASH_HALF_APPLIED, Map.of());
    }
    applied.retainAll(history.edited());
    if (!applied.isEmpty()) {
      throw MigrateException.of(
          ErrorCode.SQUASH_EDITED, Map.of("migration_name", applied.get(0).name()));
    }
    return history.applied().containsAll(range.squashed());
  }

  private static void requireSchemaInStep(Workspace work, Contents goal) {
    MigrationPlan missing = work.differ().diff(goal.schema(), work.wanted());
    if (!missing.isEmpty()) {
      throw MigrateException.of(
          ErrorCode.SQUASH_WITHOUT_SCHEMA, Map.of("summary", PlanSummary.render(missing).strip()));
    }
  }

  private String text(Workspace work, SquashOptions options, Kept kept, Contents goal) {
    return options
        .file()
        .map(file -> new ScriptFile(settings.inProject(file)).read())
        .orElseGet(() -> generated(work, kept, goal));
  }

  private static String generated(Workspace work, Kept kept, Contents goal) {
    MigrationPlan plan = work.differ().diff(kept.contents().schema(), work.wanted());
    Optional<String> tables =
        Optional.of(MigrationScript.render(plan, List.of(), work.dialect().ddl()))
            .filter(script -> !plan.isEmpty());
    return CompleteScript.of(work, kept, tables, goal).text();
  }

  private static Contents replayed(Workspace work, Kept kept, Script script) {
    try {
      return work.contentsAfter(kept.with(script));
    } catch (MigrateException failure) {
      throw differs("It does not run: " + failure.getMessage());
    }
  }

  private static void requireEqual(
      Workspace work, Contents goal, Contents made, boolean writtenByHand) {
    List<String> difference = new ArrayList<>(made.differenceTo(goal, work.differ()));
    if (writtenByHand) {
      difference.addAll(made.definedOtherwise(goal));
    }
    if (!difference.isEmpty()) {
      throw differs(String.join("\n", difference));
    }
  }

  private static MigrateException differs(String difference) {
    return MigrateException.of(ErrorCode.SQUASH_DIFFERS, Map.of("difference", difference));
  }

  private static List<String> rowsLeftOut(
      Workspace work, SquashedRange range, List<Script> replacement) {
    List<String> tables = new ArrayList<>(work.filledBy(scripts(range.all())));
    if (!tables.isEmpty()) {
      tables.removeAll(work.filledBy(replacement));
    }
    return tables;
  }

  /**
   * The new record comes first and the old ones go last, so that whatever breaks this off leaves
   * nothing that a deployment would run again.
   */
  private static Migration replaced(
      Workspace work, SquashedRange range, Script script, boolean applied) {
    if (applied) {
      work.table().insertApplied(script.migration(), script.checksum());
    }
    Migration written = written(work, script);
    range.squashed().forEach(work.folder()::remove);
    if (applied) {
      range.squashed().forEach(migration -> work.table().delete(migration.name()));
    }
    return written;
  }

  private static Migration written(Workspace work, Script script) {
    try {
      return work.folder().writeAs(script.migration(), script.text(), Map.of(), work.provider());
    } catch (MigrateException failure) {
      work.table().records().ifPresent(any -> work.table().delete(script.migration()));
      throw failure;
    }
  }
}
