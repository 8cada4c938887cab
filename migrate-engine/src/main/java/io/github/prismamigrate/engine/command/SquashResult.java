package io.github.prismamigrate.engine.command;

import java.nio.file.Path;
import java.util.List;

/** How a run of {@link Squash} ended. */
public sealed interface SquashResult {

  /** Whether the run came to its end; otherwise somebody has to decide something first. */
  default boolean completed() {
    return this instanceof Squashed;
  }

  /**
   * One migration took the place of others.
   *
   * @param replaced the names of those that are gone
   * @param customSql how many parts of the script no schema file can say
   * @param recorded whether the records of the database were brought in step; they need not be
   *     where none of the migrations was applied
   */
  record Squashed(
      String migration, Path script, List<String> replaced, int customSql, boolean recorded)
      implements SquashResult {
    public Squashed {
      replaced = List.copyOf(replaced);
    }
  }

  /**
   * The migrations write rows that no script would write any more; nothing was changed.
   *
   * @param tables the names of the tables they write to
   */
  record RowsLeftOut(List<String> tables) implements SquashResult {
    public RowsLeftOut {
      tables = List.copyOf(tables);
    }
  }
}
