package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.JdbcDriver;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection URL, Prisma's or the driver's, taken apart. */
final class SqliteUrl {
  static final String MEMORY = ":memory:";

  static final JdbcDriver DRIVER = new JdbcDriver("org.sqlite.JDBC", "org.xerial:sqlite-jdbc");

  private static final List<String> PREFIXES = List.of("jdbc:sqlite:", "file:");
  private static final int DEFAULT_TIMEOUT_SECONDS = 5;
  private static final Pattern TIMEOUT = Pattern.compile("(?:^|&)socket_timeout=([^&]*)");

  private SqliteUrl() {}

  static boolean isOne(String url) {
    return PREFIXES.stream().anyMatch(url::startsWith);
  }

  static JdbcTarget parse(String url, Path baseDirectory) {
    String prefix =
        PREFIXES.stream()
            .filter(url::startsWith)
            .findFirst()
            .orElseThrow(() -> invalid("it does not begin with file:"));
    String[] parts = url.substring(prefix.length()).split("\\?", 2);
    return target(file(parts[0], baseDirectory), timeoutSeconds(parts.length == 1 ? "" : parts[1]));
  }

  /** A new database that lives no longer than its connection. */
  static JdbcTarget memory() {
    return target(MEMORY, DEFAULT_TIMEOUT_SECONDS);
  }

  private static JdbcTarget target(String file, int timeoutSeconds) {
    return new JdbcTarget(
        DRIVER,
        "jdbc:sqlite:" + file,
        Map.of("foreign_keys", "true", "busy_timeout", String.valueOf(timeoutSeconds * 1000)),
        "",
        0,
        file,
        Optional.empty());
  }

  private static String file(String path, Path baseDirectory) {
    if (path.equals(MEMORY)) {
      return path;
    }
    Path file = absolute(path, baseDirectory);
    if (path.isEmpty() || Files.isDirectory(file)) {
      throw invalid("it names the folder `%s` where a file is needed".formatted(file));
    }
    return file.toString();
  }

  private static Path absolute(String path, Path baseDirectory) {
    try {
      return baseDirectory.resolve(path).toAbsolutePath().normalize();
    } catch (InvalidPathException failure) {
      throw invalid("the path cannot be understood");
    }
  }

  private static int timeoutSeconds(String query) {
    Matcher timeout = TIMEOUT.matcher(query);
    if (!timeout.find()) {
      return DEFAULT_TIMEOUT_SECONDS;
    }
    if (!timeout.group(1).matches("[0-9]{1,6}")) {
      throw invalid("`socket_timeout` is not a number of seconds");
    }
    return Integer.parseInt(timeout.group(1));
  }

  private static MigrateException invalid(String details) {
    return MigrateException.of(ErrorCode.URL_INVALID, Map.of("details", details));
  }
}
