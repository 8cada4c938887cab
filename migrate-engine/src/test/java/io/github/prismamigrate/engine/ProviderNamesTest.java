package io.github.prismamigrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProviderNamesTest {
  private static final Path ENGINE = Path.of("src/main/java/io/github/prismamigrate/engine");
  private static final Pattern PROVIDER =
      Pattern.compile("\"(postgresql|postgres|cockroachdb|sqlite|mysql|sqlserver|mongodb)\"");

  @Test
  void providers_are_named_in_their_own_folders_alone() throws IOException {
    try (Stream<Path> files = Files.walk(ENGINE)) {
      assertThat(
              files
                  .filter(ProviderNamesTest::isOutsideOfDialects)
                  .filter(file -> PROVIDER.matcher(text(file)).find()))
          .isEmpty();
    }
  }

  /** One preview feature has the name of the provider that it brought. */
  private static boolean isOutsideOfDialects(Path file) {
    return file.toString().endsWith(".java")
        && !file.startsWith(ENGINE.resolve("dialect"))
        && !file.endsWith("PreviewFeatureWords.java");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
