package io.github.prismamigrate.engine.command;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is special about one run of {@link Diff}.
 *
 * @param script whether the difference is told as the script that settles it, in place of a summary
 * @param file where the difference is written; empty to only return it
 */
public record DiffOptions(DiffSource from, DiffSource to, boolean script, Optional<Path> file) {

  /** A script that is only returned. */
  public static DiffOptions script(DiffSource from, DiffSource to) {
    return new DiffOptions(from, to, true, Optional.empty());
  }

  /** A summary that is only returned. */
  public static DiffOptions summary(DiffSource from, DiffSource to) {
    return new DiffOptions(from, to, false, Optional.empty());
  }
}
