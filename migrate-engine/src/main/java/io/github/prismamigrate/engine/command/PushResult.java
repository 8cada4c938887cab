package io.github.prismamigrate.engine.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a run of {@link Push} ended. */
public sealed interface PushResult {

  /** Whether the database is now as the schema says; otherwise somebody has to decide first. */
  default boolean completed() {
    return this instanceof Completed;
  }

  /**
   * The database is as the schema says.
   *
   * @param emptied what was emptied first; empty where nothing was
   * @param steps how many changes were made
   * @param warnings what they may have lost, with numbers of rows
   * @param took how long the changes took
   */
  record Completed(
      Optional<EmptiedDatabase> emptied, int steps, List<String> warnings, Duration took)
      implements PushResult {
    public Completed {
      warnings = List.copyOf(warnings);
    }
  }

  /** The change may lose data and nobody agreed to that; nothing was changed. */
  record Unconfirmed(List<String> warnings) implements PushResult {
    public Unconfirmed {
      warnings = List.copyOf(warnings);
    }
  }

  /** The change cannot be carried out with the rows that are there; nothing was changed. */
  record Obstructed(List<String> obstacles) implements PushResult {
    public Obstructed {
      obstacles = List.copyOf(obstacles);
    }
  }
}
