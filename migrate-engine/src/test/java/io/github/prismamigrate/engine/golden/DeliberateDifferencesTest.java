package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeliberateDifferencesTest {

  @Test
  void every_entry_names_a_recorded_case() throws IOException {
    for (String name : DeliberateDifferences.reasons().keySet()) {
      assertThat(filesOf(name)).as(name).isNotEmpty();
    }
  }

  /** A case is a folder, or the files that share its name up to the first dot. */
  private static List<Path> filesOf(String name) throws IOException {
    Path path = Golden.ROOT.resolve(name);
    if (Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> siblings = Files.list(path.getParent())) {
      String stem = path.getFileName() + ".";
      return siblings.filter(file -> file.getFileName().toString().startsWith(stem)).toList();
    }
  }
}
