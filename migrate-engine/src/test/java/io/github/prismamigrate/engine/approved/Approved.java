package io.github.prismamigrate.engine.approved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts of our own that change only on purpose: {@code -Dapproved=update} rewrites them, and the
 * difference is reviewed.
 */
public final class Approved {
  private static final Path ROOT = Path.of("src/test/resources/approved");

  private Approved() {}

  /** Whether there is a text under {@code name}, a file or a folder. */
  public static boolean has(String name) {
    return Files.exists(ROOT.resolve(name));
  }

  /** The file approved under {@code name}, for texts that are read rather than compared. */
  public static Path path(String name) {
    return ROOT.resolve(name);
  }

  /** Fails unless {@code actual} is what was approved under {@code name}. */
  public static void check(String name, String actual) throws IOException {
    check(ROOT.resolve(name), actual);
  }

  /** The same for a text that lies where people read it, such as a page of the manual. */
  public static void check(Path file, String actual) throws IOException {
    if ("update".equals(System.getProperty("approved"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
  }
}
