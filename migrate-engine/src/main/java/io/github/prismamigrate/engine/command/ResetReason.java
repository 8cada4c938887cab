package io.github.prismamigrate.engine.command;

import java.util.List;
import java.util.Optional;

/** Why a database cannot be brought in step without emptying it. */
public sealed interface ResetReason {

  /** A migration broke off. */
  record FailedMigration(String migration) implements ResetReason {}

  /** The script of a migration is not the one that was applied. */
  record EditedMigration(String migration) implements ResetReason {}

  /**
   * The database is not what its migrations make.
   *
   * @param summary the differences, from what the migrations make to what is there
   * @param managed whether the database has records of migrations
   */
  record Drift(String summary, boolean managed) implements ResetReason {}

  /**
   * The database has migrations that the folder does not have.
   *
   * @param lastCommon the last migration both have, where the folder has others after it
   */
  record MissingMigrations(Optional<String> lastCommon, List<String> missing)
      implements ResetReason {
    public MissingMigrations {
      missing = List.copyOf(missing);
    }
  }
}
