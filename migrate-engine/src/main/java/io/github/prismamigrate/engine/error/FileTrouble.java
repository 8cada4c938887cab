package io.github.prismamigrate.engine.error;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;

/** What a file system refused, in words; its own exceptions often hold nothing but a path. */
public final class FileTrouble {
  private FileTrouble() {}

  /**
   * A failure of the command.
   *
   * @param attempt what was not possible, as a sentence without a full stop
   */
  public static MigrateException of(String attempt, IOException failure) {
    return MigrateException.of(
        ErrorCode.UNEXPECTED, Map.of("message", attempt + ": " + reason(failure)), failure);
  }

  /** Which file it was about, and what is the matter with it. */
  public static String reason(IOException failure) {
    return failure instanceof FileSystemException trouble
        ? "`%s`: %s".formatted(trouble.getFile(), reason(trouble))
        : String.valueOf(failure.getMessage());
  }

  private static String reason(FileSystemException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (trouble instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (trouble instanceof FileAlreadyExistsException) {
      return "it exists already";
    }
    if (trouble instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    return Optional.ofNullable(trouble.getReason()).orElse(trouble.getClass().getSimpleName());
  }
}
