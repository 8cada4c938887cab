package io.github.prismamigrate.engine.command;

/** What became of a migration, as a person found out. */
public sealed interface Resolution {

  /** The name of the migration's directory, or as much of its beginning as no other has. */
  String migration();

  /** The database contains what the migration does; its script is not run any more. */
  record Applied(String migration) implements Resolution {}

  /** The database contains nothing of the migration; its script may run again. */
  record RolledBack(String migration) implements Resolution {}
}
