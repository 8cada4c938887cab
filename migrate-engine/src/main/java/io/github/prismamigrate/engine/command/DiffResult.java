package io.github.prismamigrate.engine.command;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@link Diff} found.
 *
 * @param differs whether the sides differ at all
 * @param text the script or the summary, ending in a line end
 * @param file where the text was written; empty where it was only returned
 */
public record DiffResult(boolean differs, String text, Optional<Path> file) {

  /** The exit status that Prisma gives to this outcome with {@code --exit-code}: 0 or 2. */
  public int exitStatus() {
    return differs ? 2 : 0;
  }
}
