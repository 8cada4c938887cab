package io.github.prismamigrate.engine.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {

  @TempDir private Path folder;

  @Test
  void file_that_is_not_there_is_named_with_what_was_tried() {
    Path missing = folder.resolve("missing");
    IOException failure = catchThrowableOfType(IOException.class, () -> Files.readString(missing));
    assertThat(FileTrouble.of("The note cannot be read", failure))
        .hasMessage("The note cannot be read: `%s`: there is no such file or folder", missing);
  }

  @Test
  void file_that_is_in_the_way_is_named() throws IOException {
    Path present = Files.createFile(folder.resolve("present"));
    IOException failure =
        catchThrowableOfType(IOException.class, () -> Files.createDirectories(present));
    assertThat(FileTrouble.reason(failure)).isEqualTo("`%s`: it exists already", present);
  }

  @Test
  void other_troubles_keep_their_own_words() {
    assertThat(FileTrouble.reason(new IOException("No space left on device")))
        .isEqualTo("No space left on device");
  }
}
