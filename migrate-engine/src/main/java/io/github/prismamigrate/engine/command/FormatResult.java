package io.github.prismamigrate.engine.command;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@link Format} did.
 *
 * @param changed the files that were not in their layout
 * @param written whether they are now
 */
public record FormatResult(List<Path> changed, boolean written) {
  public FormatResult {
    changed = List.copyOf(changed);
  }

  /** Whether all files are in their layout now. */
  public boolean formatted() {
    return written || changed.isEmpty();
  }
}
