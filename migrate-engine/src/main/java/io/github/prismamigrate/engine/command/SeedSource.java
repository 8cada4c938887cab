package io.github.prismamigrate.engine.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What fills a database with the rows that everybody begins with. */
public sealed interface SeedSource {

  /** Nothing does. */
  record None() implements SeedSource {}

  /** The command that the nearest {@code package.json} names under {@code prisma.seed}, if any. */
  record PackageJson() implements SeedSource {}

  /**
   * SQL scripts, each run as a whole, one after the other.
   *
   * @param files relative paths start from the folder of the project
   */
  record Scripts(List<Path> files) implements SeedSource {
    public Scripts {
      files = List.copyOf(files);
    }
  }

  /**
   * A program, started without a shell in the folder of the project.
   *
   * @param words the program and its arguments; never empty
   */
  record Program(List<String> words) implements SeedSource {
    public Program {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a program has a name");
      }
    }

    /** Splits a command at its blanks; a backslash keeps a blank, quotes mean nothing. */
    public static List<String> split(String command) {
      List<String> words = new ArrayList<>();
      for (String word : command.strip().split("(?<!\\\\)\\s+")) {
        words.add(word.replaceAll("\\\\(\\s)", "$1"));
      }
      return List.copyOf(words);
    }
  }
}
