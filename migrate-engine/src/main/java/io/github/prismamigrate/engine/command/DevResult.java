package io.github.prismamigrate.engine.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a run of {@link Dev} ended. */
public sealed interface DevResult {

  /** Whether the run came to its end; otherwise somebody has to decide something first. */
  default boolean completed() {
    return this instanceof Completed;
  }

  /** The migrations applied now, in this order. */
  List<String> applied();

  /**
   * The database has all migrations, and the schema has no change without one.
   *
   * @param created the migration written now; empty where nothing had changed
   * @param warnings what the new migration may lose, with numbers of rows
   * @param obstacles what keeps a drafted migration from being applied as it is
   */
  record Completed(
      List<String> applied,
      Optional<Created> created,
      List<String> warnings,
      List<String> obstacles)
      implements DevResult {
    public Completed {
      applied = List.copyOf(applied);
      warnings = List.copyOf(warnings);
      obstacles = List.copyOf(obstacles);
    }
  }

  /**
   * The database can be brought in step only by emptying it; nothing was changed.
   *
   * @param emptied what would be emptied
   */
  record ResetNeeded(EmptiedDatabase emptied, List<ResetReason> reasons) implements DevResult {
    public ResetNeeded {
      reasons = List.copyOf(reasons);
    }

    @Override
    public List<String> applied() {
      return List.of();
    }
  }

  /** The change may lose data and nobody agreed to that; no migration was written. */
  record Unconfirmed(List<String> applied, List<String> warnings) implements DevResult {
    public Unconfirmed {
      applied = List.copyOf(applied);
      warnings = List.copyOf(warnings);
    }
  }

  /** The person who was asked for a name broke off; no migration was written. */
  record Cancelled(List<String> applied) implements DevResult {
    public Cancelled {
      applied = List.copyOf(applied);
    }
  }

  /** The change cannot be carried out with the rows that are there; no migration was written. */
  record Obstructed(List<String> applied, List<String> obstacles) implements DevResult {
    public Obstructed {
      applied = List.copyOf(applied);
      obstacles = List.copyOf(obstacles);
    }
  }

  /**
   * A migration written now.
   *
   * @param draft whether it was left unapplied on purpose
   */
  record Created(String name, Path script, boolean draft) {}
}
