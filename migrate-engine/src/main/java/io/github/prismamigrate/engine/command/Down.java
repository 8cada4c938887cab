package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.MigrateException;

/** {@code prisma:migrate-down}: takes applied migrations back, the newest first. */
public final class Down {
  private final Settings settings;

  public Down(Settings settings) {
    this.settings = settings;
  }

  /**
   * Takes migrations back, or shows what would run.
   *
   * @throws MigrateException P3009 where a failed migration waits to be resolved; where a migration
   *     is missing from the folder or was edited, or where the way back cannot be generated, before
   *     anything is changed; and where a script fails, after those before it
   */
  public DownResult run(DownOptions options, Prompter prompter) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireSameProvider();
      work.lock();
      WayBack way = WayBack.of(work, options.target());
      if (options.preview()) {
        return new DownResult.Preview(way.all());
      }
      if (!way.generated().isEmpty() && !options.generate()) {
        return new DownResult.Unwritten(way.generated());
      }
      if (!options.autoApprove()
          && !prompter.confirm(new Question.TakeBackMigrations(way.migrations()))) {
        return new DownResult.Declined(way.migrations());
      }
      return new DownResult.TakenBack(work.reverter().revert(way.scripts()));
    }
  }
}
