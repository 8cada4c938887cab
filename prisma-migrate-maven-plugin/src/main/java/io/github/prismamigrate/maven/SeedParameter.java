package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.command.SeedSource;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * What a user writes to say how a database is seeded.
 *
 * @param written null where nothing is written
 */
record SeedParameter(@Nullable String written) {
  /** A class in a package, as opposed to a file such as {@code seed.sh}. */
  private static final Pattern JAVA_CLASS = Pattern.compile("([a-z_]\\w*\\.)+[A-Z]\\w*");

  /**
   * Tells scripts, a Java class and a command apart.
   *
   * @throws MojoFailureException where the class path for a Java class cannot be resolved
   */
  SeedSource source(ProjectClassPath classPath) throws MojoFailureException {
    if (written == null || written.isBlank()) {
      return new SeedSource.PackageJson();
    }
    List<String> words = SeedSource.Program.split(written);
    if (words.stream().allMatch(word -> word.endsWith(".sql"))) {
      return new SeedSource.Scripts(words.stream().map(Path::of).toList());
    }
    if (JAVA_CLASS.matcher(words.get(0)).matches()) {
      Stream<String> java = Stream.of(runtime(), "-cp", classPath.resolve());
      return new SeedSource.Program(Stream.concat(java, words.stream()).toList());
    }
    return new SeedSource.Program(words);
  }

  private static String runtime() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
