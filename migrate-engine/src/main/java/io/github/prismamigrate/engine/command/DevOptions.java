package io.github.prismamigrate.engine.command;

import java.util.Optional;

/**
 * What is special about one run of {@link Dev}.
 *
 * @param name what a new migration is called; empty to be asked where somebody can answer
 * @param createOnly whether a new migration is only written, not applied
 * @param acceptDataLoss whether warnings about data need no confirmation
 * @param acceptReset whether the database may be emptied without a question where there is no other
 *     way
 * @param down whether a script that takes a new migration back is written beside it
 * @param seed what fills a database that had to be created or emptied
 */
public record DevOptions(
    Optional<String> name,
    boolean createOnly,
    boolean acceptDataLoss,
    boolean acceptReset,
    boolean down,
    SeedSource seed) {

  /** Asks for everything, and seeds as {@code package.json} says. */
  public static DevOptions defaults() {
    return new DevOptions(
        Optional.empty(), false, false, false, false, new SeedSource.PackageJson());
  }

  /** The same for a migration called {@code name}. */
  public DevOptions named(String name) {
    return new DevOptions(Optional.of(name), createOnly, acceptDataLoss, acceptReset, down, seed);
  }

  /** The same for a migration that is only written. */
  public DevOptions draft() {
    return new DevOptions(name, true, acceptDataLoss, acceptReset, down, seed);
  }

  /** The same with another seed. */
  public DevOptions seededBy(SeedSource source) {
    return new DevOptions(name, createOnly, acceptDataLoss, acceptReset, down, source);
  }

  /** The same with a way back. */
  public DevOptions withDown() {
    return new DevOptions(name, createOnly, acceptDataLoss, acceptReset, true, seed);
  }
}
