package io.github.prismamigrate.engine.command;

import java.nio.file.Path;
import java.util.List;

/** How a run of {@link Save} ended. */
public sealed interface SaveResult {

  /** The schema has no change without a migration. */
  record Unchanged() implements SaveResult {}

  /** What would be written. */
  record Preview(MigrationScripts scripts) implements SaveResult {}

  /** The person who was asked for a name broke off; nothing was written. */
  record Cancelled() implements SaveResult {}

  /**
   * A migration was written and waits to be applied.
   *
   * @param folder holds both scripts
   * @param warnings what it may lose or what may hinder it, in a database that was not looked at
   */
  record Saved(String migration, Path folder, List<String> warnings) implements SaveResult {
    public Saved {
      warnings = List.copyOf(warnings);
    }
  }
}
