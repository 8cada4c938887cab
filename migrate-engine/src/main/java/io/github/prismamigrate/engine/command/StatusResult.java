package io.github.prismamigrate.engine.command;

import java.util.List;
import java.util.Optional;

/**
 * How a database stands to the migrations on disk.
 *
 * @param found how many migrations lie in the folder
 */
public record StatusResult(int found, State state) {

  /** Whether there is nothing to do. */
  public boolean upToDate() {
    return state instanceof State.UpToDate;
  }

  /** The first of these that holds. */
  public sealed interface State {

    /** Migrations wait to be applied. */
    record Behind(List<String> unapplied) implements State {
      public Behind {
        unapplied = List.copyOf(unapplied);
      }
    }

    /**
     * Folder and database went different ways.
     *
     * @param lastCommon the last migration both have; empty where there is none
     * @param missing migrations that the database knows and the folder does not
     */
    record Diverged(Optional<String> lastCommon, List<String> unapplied, List<String> missing)
        implements State {
      public Diverged {
        unapplied = List.copyOf(unapplied);
        missing = List.copyOf(missing);
      }
    }

    /** The database has no records of migrations, and there are no migrations. */
    record NotManaged() implements State {}

    /** Migrations were begun and never finished. */
    record Failed(List<String> migrations) implements State {
      public Failed {
        migrations = List.copyOf(migrations);
      }
    }

    /**
     * All migrations are applied, but the database is not what they make.
     *
     * @param summary the differences, from what the migrations make to what is there
     */
    record Drifted(String summary) implements State {}

    /** All migrations are applied. */
    record UpToDate() implements State {}
  }
}
