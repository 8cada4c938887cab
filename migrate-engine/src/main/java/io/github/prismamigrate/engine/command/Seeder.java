package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;

/**
 * Fills a database once it is asked to. Files are looked for before, so that nobody empties a
 * database that cannot be filled again.
 */
interface Seeder {
  /** A variable that keeps commands from seeding of their own accord. */
  String SKIPPED = "PRISMA_MIGRATE_SKIP_SEED";

  /**
   * Fills the database. Whoever migrates has to let go of it before.
   *
   * @param arguments more words for a program
   * @return whether there was anything to do
   * @throws MigrateException where it fails
   */
  boolean seed(List<String> arguments);

  /**
   * Gets ready to seed.
   *
   * @throws MigrateException without a code where a file cannot be read, or where a program could
   *     not find the database
   */
  static Seeder of(Workspace work, SeedSource source) {
    if (source instanceof SeedSource.Scripts scripts) {
      return SeedScripts.read(work, scripts.files());
    }
    if (source instanceof SeedSource.Program program) {
      return SeedProgram.of(work, program.words());
    }
    return source instanceof SeedSource.PackageJson
        ? PackageJson.nearest(work.project())
            .flatMap(PackageJson::seed)
            .<Seeder>map(words -> SeedProgram.of(work, words))
            .orElse(arguments -> false)
        : arguments -> false;
  }

  /** The same for a database that was made or emptied, unless a variable forbids it. */
  static Seeder afterwards(Workspace work, SeedSource source) {
    return work.schema().environment().get(SKIPPED).orElse("").isEmpty()
        ? of(work, source)
        : arguments -> false;
  }
}
