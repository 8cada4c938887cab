package io.github.prismamigrate.engine.source;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads schema files from disk. */
final class SchemaReader {
  private static final String EXTENSION = ".prisma";

  /** The order of UTF-8 bytes, which is not that of Java's characters beyond the basic plane. */
  private static final Comparator<Path> BYTEWISE =
      Comparator.comparing(
          path -> path.toString().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private SchemaReader() {}

  static List<SourceFile> read(Path fileOrFolder) {
    return paths(fileOrFolder).stream().map(SchemaReader::readFile).toList();
  }

  private static List<Path> paths(Path fileOrFolder) {
    if (Files.isRegularFile(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    if (!Files.isDirectory(fileOrFolder)) {
      throw failure(ErrorCode.SCHEMA_MISSING, fileOrFolder);
    }
    List<Path> found = schemaFiles(fileOrFolder);
    if (found.isEmpty()) {
      throw failure(ErrorCode.SCHEMA_FOLDER_EMPTY, fileOrFolder);
    }
    return found;
  }

  private static List<Path> schemaFiles(Path folder) {
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .filter(path -> path.toString().endsWith(EXTENSION) && Files.isRegularFile(path))
          .sorted(BYTEWISE)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder, e);
    }
  }

  private static SourceFile readFile(Path path) {
    try {
      return new SourceFile(path, Files.readString(path));
    } catch (CharacterCodingException e) {
      throw MigrateException.of(ErrorCode.SCHEMA_NOT_UTF8, Map.of("path", path.toString()), e);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static MigrateException failure(ErrorCode code, Path path) {
    return MigrateException.of(code, Map.of("path", path.toString()));
  }

  private static MigrateException unreadable(Path path, Exception cause) {
    return MigrateException.of(
        ErrorCode.SCHEMA_UNREADABLE,
        Map.of("path", path.toString(), "details", String.valueOf(cause.getMessage())),
        cause);
  }
}
