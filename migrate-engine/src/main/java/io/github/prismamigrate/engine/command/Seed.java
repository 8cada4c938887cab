package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.MigrateException;

/** {@code prisma:db-seed}: fills a database with the rows that everybody begins with. */
public final class Seed {
  private final Settings settings;

  public Seed(Settings settings) {
    this.settings = settings;
  }

  /**
   * Runs the scripts or the program.
   *
   * @throws MigrateException without a code where a file is missing, before any script runs, or
   *     where the program fails; with the words of the database where a script fails
   */
  public SeedResult run(SeedOptions options) {
    try (Workspace work = Workspace.open(settings)) {
      Seeder seeder = Seeder.of(work, options.source());
      return new SeedResult(seeder.seed(options.arguments()));
    }
  }
}
