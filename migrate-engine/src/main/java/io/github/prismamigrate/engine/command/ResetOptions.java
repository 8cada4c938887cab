package io.github.prismamigrate.engine.command;

/**
 * What is special about one run of {@link Reset}.
 *
 * @param force whether the database is emptied without a question
 * @param seed what fills the database in the end
 */
public record ResetOptions(boolean force, SeedSource seed) {

  /** Asks, and seeds as {@code package.json} says. */
  public static ResetOptions defaults() {
    return new ResetOptions(false, new SeedSource.PackageJson());
  }
}
