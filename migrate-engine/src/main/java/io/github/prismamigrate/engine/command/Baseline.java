package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.command.BaselineOptions.Source;
import io.github.prismamigrate.engine.command.CompleteScript.Kept;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationsTable;
import io.github.prismamigrate.engine.history.Script;
import io.github.prismamigrate.engine.history.Slug;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.MigrationScript;
import io.github.prismamigrate.engine.script.PlanSummary;
import io.github.prismamigrate.engine.shadow.DriftDetector;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code prisma:baseline}: begins the history of a database that was there before, with a migration
 * that makes the same in an empty one.
 */
public final class Baseline {
  private final Settings settings;

  public Baseline(Settings settings) {
    this.settings = settings;
  }

  /**
   * Writes the first migration, proves on the shadow database that it makes what is in the
   * database, and records it as applied.
   *
   * @throws MigrateException where there is a history already, where there is nothing to describe,
   *     where the migration would not make what is there; P3006 where it does not run; then neither
   *     files nor database are changed
   */
  public BaselineResult run(BaselineOptions options) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireSameProvider();
      work.lock();
      requireNoHistory(work);
      Contents database = work.contents();
      Kept nothing = Kept.of(work, List.of());
      String tables = tables(work, nothing, next(work, options.source(), database));
      CompleteScript complete = CompleteScript.of(work, nothing, Optional.of(tables), database);
      Script script = Script.up("0_" + Slug.of(options.name()), complete.text());
      Contents made = work.contentsAfter(List.of(script));
      requireEqual(work, made, database);
      Migration migration = recorded(work, script);
      return new BaselineResult(
          migration.name(), migration.script(), made.custom().size(), database.namesWithout(made));
    }
  }

  private static void requireNoHistory(Workspace work) {
    if (!work.folder().list().isEmpty()) {
      throw MigrateException.of(
          ErrorCode.HISTORY_EXISTS, Map.of("place", "folder `%s`".formatted(work.folder().root())));
    }
    if (!work.table().records().orElse(List.of()).isEmpty()) {
      throw MigrateException.of(ErrorCode.HISTORY_EXISTS, Map.of("place", "database"));
    }
  }

  private static RelationalSchema next(Workspace work, Source source, Contents database) {
    return source == Source.DATABASE ? work.portable(database.schema()) : work.wanted();
  }

  private static String tables(Workspace work, Kept nothing, RelationalSchema next) {
    MigrationPlan plan = work.differ().diff(nothing.contents().schema(), next);
    if (plan.isEmpty()) {
      throw MigrateException.of(ErrorCode.NOTHING_TO_BASELINE, Map.of());
    }
    return MigrationScript.render(plan, List.of(), work.dialect().ddl());
  }

  private static void requireEqual(Workspace work, Contents made, Contents database) {
    new DriftDetector(work.differ())
        .drift(made.schema(), database.schema())
        .ifPresent(
            plan -> {
              throw MigrateException.of(
                  ErrorCode.BASELINE_DIFFERS, Map.of("summary", PlanSummary.render(plan).strip()));
            });
  }

  /** The file goes away again where its record cannot be written. */
  private static Migration recorded(Workspace work, Script script) {
    MigrationsTable table = work.table();
    table.createIfMissing();
    Migration migration =
        work.folder().writeAs(script.migration(), script.text(), Map.of(), work.provider());
    try {
      table.insertApplied(migration.name(), script.checksum());
      return migration;
    } catch (MigrateException failure) {
      work.folder().remove(migration);
      throw failure;
    }
  }
}
