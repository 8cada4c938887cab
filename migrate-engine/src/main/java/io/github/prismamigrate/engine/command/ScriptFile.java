package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A file with SQL that is no migration. */
record ScriptFile(Path path) {

  /**
   * The text, with U+FFFD for bytes that are not UTF-8.
   *
   * @throws MigrateException with the path where the file cannot be read
   */
  String read() {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw MigrateException.of(
          ErrorCode.FILE_UNREADABLE, Map.of("path", path.toString()), failure);
    }
  }
}
