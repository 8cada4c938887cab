package io.github.prismamigrate.engine.command;

import java.util.List;

/**
 * What is special about one run of {@link Seed}.
 *
 * @param arguments more words for a program
 */
public record SeedOptions(SeedSource source, List<String> arguments) {
  public SeedOptions {
    arguments = List.copyOf(arguments);
  }

  /** Seeds as {@code package.json} says. */
  public static SeedOptions defaults() {
    return new SeedOptions(new SeedSource.PackageJson(), List.of());
  }
}
