package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The description of a project for Node, which may say how to seed a database. */
record PackageJson(Path file) {

  /** The file in {@code folder} or in the nearest folder above it. */
  static Optional<PackageJson> nearest(Path folder) {
    return Stream.iterate(folder.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
        .map(place -> place.resolve("package.json"))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(PackageJson::new);
  }

  /**
   * The words of the command under {@code prisma.seed}; empty where there is none. A program that
   * the project has installed for itself is named by its path.
   *
   * @throws MigrateException without a code where the file is no JSON, or the command no text
   */
  Optional<List<String>> seed() {
    return Json.parse(withoutMark(new ScriptFile(file).read()))
        .orElseThrow(() -> unreadable("it is not JSON"))
        .member("prisma")
        .flatMap(prisma -> prisma.member("seed"))
        .map(this::words);
  }

  /** Some editors begin a file with a byte order mark, which is no part of the document. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private List<String> words(Json seed) {
    String command =
        seed.text()
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> unreadable("`prisma.seed` is not a command"));
    List<String> words = new ArrayList<>(SeedSource.Program.split(command));
    Path installed = file.resolveSibling("node_modules/.bin").resolve(words.get(0));
    if (Files.isExecutable(installed)) {
      words.set(0, installed.toString());
    }
    return words;
  }

  private MigrateException unreadable(String reason) {
    return MigrateException.of(
        ErrorCode.PACKAGE_UNREADABLE, Map.of("path", file.toString(), "details", reason));
  }
}
