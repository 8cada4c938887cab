package io.github.prismamigrate.engine.history;

import io.github.prismamigrate.engine.error.MigrateException;

/**
 * A script of a migration, read once so that what runs is what was looked at.
 *
 * @param migration the name of its directory
 * @param file the name of the file in it
 */
public record Script(String migration, String file, String text) {

  /**
   * What {@code migration} does.
   *
   * @throws MigrateException P3015 when it cannot be read
   */
  public static Script of(Migration migration) {
    return up(migration.name(), migration.read());
  }

  /** What a migration does, as {@code migration.sql} says it. */
  public static Script up(String migration, String text) {
    return new Script(migration, Migration.SCRIPT, text);
  }

  /** What takes a migration back, as {@code down.sql} says it. */
  public static Script down(String migration, String text) {
    return new Script(migration, Migration.DOWN_SCRIPT, text);
  }

  public Checksum checksum() {
    return Checksum.of(text);
  }
}
