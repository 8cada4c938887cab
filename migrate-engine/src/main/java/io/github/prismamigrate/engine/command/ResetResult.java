package io.github.prismamigrate.engine.command;

import java.util.List;

/** How a run of {@link Reset} ended. */
public sealed interface ResetResult {

  /** Whether the database was emptied and filled again. */
  default boolean completed() {
    return this instanceof Completed;
  }

  /**
   * The database is as the migrations make it.
   *
   * @param applied the migrations, in this order
   */
  record Completed(List<String> applied) implements ResetResult {
    public Completed {
      applied = List.copyOf(applied);
    }
  }

  /** Nobody agreed; nothing was changed. */
  record Refused(EmptiedDatabase emptied) implements ResetResult {}
}
