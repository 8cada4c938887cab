package io.github.prismamigrate.engine.command;

import java.nio.file.Path;

/** Where SQL to be run comes from. */
public sealed interface SqlSource {

  /**
   * A file.
   *
   * @param path relative paths start from the folder of the project
   */
  record File(Path path) implements SqlSource {}

  /** The text itself. */
  record Text(String sql) implements SqlSource {}
}
