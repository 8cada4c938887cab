package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.FileTrouble;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Files that take the place of others all at once: each is written completely beside its place
 * before the first one is moved there, so that no file is ever seen half-written.
 */
final class FileReplacement {
  private final Map<Path, Path> written = new LinkedHashMap<>();

  /**
   * Writes {@code file} beside its place.
   *
   * @throws MigrateException where that is not possible; nothing is replaced then
   */
  void add(SourceFile file) {
    Path target = file.path().toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      Path beside = beside(target);
      written.put(target, beside);
      Files.writeString(beside, file.text());
    } catch (IOException failure) {
      forget();
      throw failed(target, failure);
    }
  }

  /** A new file, open to whom the one that it replaces is open; a temporary file would not be. */
  private static Path beside(Path target) throws IOException {
    Path beside = Files.createFile(target.resolveSibling("." + UUID.randomUUID() + ".tmp"));
    if (Files.exists(target)
        && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
    }
    return beside;
  }

  /** Moves everything to its place. */
  void commit() {
    for (Map.Entry<Path, Path> file : written.entrySet()) {
      try {
        move(file.getValue(), file.getKey());
      } catch (IOException failure) {
        forget();
        throw failed(file.getKey(), failure);
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void forget() {
    for (Path beside : written.values()) {
      try {
        Files.deleteIfExists(beside);
      } catch (IOException leftover) {
        // The failure that led here matters more than a file that nobody reads.
        continue;
      }
    }
  }

  private static MigrateException failed(Path path, IOException failure) {
    return FileTrouble.of("The file `%s` cannot be written".formatted(path), failure);
  }
}
