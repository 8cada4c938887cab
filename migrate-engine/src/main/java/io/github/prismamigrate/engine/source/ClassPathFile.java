package io.github.prismamigrate.engine.source;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds files of the class path as paths, so that what lies beside them can be listed too. */
public final class ClassPathFile {
  private ClassPathFile() {}

  /**
   * The file that {@code loader} finds first. One inside of a jar belongs to a file system of its
   * own, which is open for as long as somebody holds the path.
   *
   * @param name without a leading slash
   * @throws MigrateException where there is no such file, or no way to look beside it
   */
  public static Path find(ClassLoader loader, String name) {
    URL place =
        Optional.ofNullable(loader.getResource(name))
            .orElseThrow(
                () ->
                    MigrateException.of(
                        ErrorCode.SCHEMA_MISSING, Map.of("path", "classpath:" + name)));
    try {
      return place.openConnection() instanceof JarURLConnection jar
          ? inside(jar)
          : Path.of(place.toURI());
    } catch (IOException | URISyntaxException | FileSystemNotFoundException failure) {
      throw MigrateException.of(
          ErrorCode.CLASS_PATH_UNREADABLE, Map.of("path", place.toString()), failure);
    }
  }

  private static Path inside(JarURLConnection jar) throws IOException, URISyntaxException {
    URI file = jar.getJarFileURL().toURI();
    FileSystem files = FileSystems.newFileSystem(Path.of(file));
    return files.getPath("/", jar.getEntryName());
  }
}
