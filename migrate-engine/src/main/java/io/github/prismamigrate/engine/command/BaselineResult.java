package io.github.prismamigrate.engine.command;

import java.nio.file.Path;
import java.util.List;

/**
 * The first migration of a database that was there before.
 *
 * @param migration its name; it is recorded as applied
 * @param customSql how many parts of the script no schema file can say
 * @param leftOut what of the database the script does not make, such as {@code view report}
 */
public record BaselineResult(String migration, Path script, int customSql, List<String> leftOut) {
  public BaselineResult {
    leftOut = List.copyOf(leftOut);
  }
}
