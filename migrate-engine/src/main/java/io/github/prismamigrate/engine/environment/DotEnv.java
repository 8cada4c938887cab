package io.github.prismamigrate.engine.environment;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The process together with the {@code .env} files of a project: what the process has set counts,
 * then the file at the root of the project, then the one of the schema.
 */
public final class DotEnv implements Environment {
  /** Files that make a folder the root of a project. */
  private static final List<String> ROOT_MARKERS = List.of("package.json", "pom.xml");

  private final Environment process;
  private final List<DotEnvFile> files;

  private DotEnv(Environment process, List<DotEnvFile> files) {
    this.process = process;
    this.files = List.copyOf(files);
  }

  /**
   * Finds and reads the files.
   *
   * @param project the folder in which the command runs
   * @param schemaFolders where the file of the schema may lie; the first that exists counts
   * @throws MigrateException where both files give the same value to the same variable, since
   *     nobody could tell which of them is meant to be changed
   */
  public static DotEnv load(Environment process, Path project, List<Path> schemaFolders) {
    Optional<Path> root = rootOf(project).map(DotEnv::fileIn).filter(Files::isRegularFile);
    Optional<Path> schema =
        Stream.concat(schemaFolders.stream(), Stream.of(project))
            .map(DotEnv::fileIn)
            .filter(Files::isRegularFile)
            .findFirst();
    List<DotEnvFile> files =
        Stream.concat(root.stream(), schema.stream())
            .distinct()
            .map(path -> DotEnvFile.read(path, process))
            .toList();
    if (files.size() == 2) {
      refuseDuplicates(files.get(0), files.get(1));
    }
    return new DotEnv(process, files);
  }

  /** The files read, the more important one first. */
  public List<Path> files() {
    return files.stream().map(DotEnvFile::path).toList();
  }

  /** All variables that the files name, with the values that count. */
  public Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    files.stream()
        .flatMap(file -> file.values().keySet().stream())
        .forEach(variable -> get(variable).ifPresent(value -> named.put(variable, value)));
    return named;
  }

  @Override
  public Optional<String> get(String variable) {
    return process
        .get(variable)
        .or(
            () ->
                files.stream()
                    .map(file -> file.values().get(variable))
                    .filter(Objects::nonNull)
                    .findFirst());
  }

  private static Path fileIn(Path folder) {
    return folder.resolve(".env").toAbsolutePath().normalize();
  }

  private static Optional<Path> rootOf(Path project) {
    return Stream.iterate(
            project.toAbsolutePath().normalize(), Objects::nonNull, folder -> folder.getParent())
        .filter(DotEnv::isRoot)
        .findFirst();
  }

  private static boolean isRoot(Path folder) {
    return ROOT_MARKERS.stream().anyMatch(marker -> Files.isRegularFile(folder.resolve(marker)));
  }

  private static void refuseDuplicates(DotEnvFile root, DotEnvFile schema) {
    List<String> same = new ArrayList<>(root.values().keySet());
    same.removeIf(key -> !root.values().get(key).equals(schema.values().get(key)));
    if (!same.isEmpty()) {
      throw MigrateException.of(
          ErrorCode.ENVIRONMENT_DUPLICATED,
          Map.of(
              "variables", same.stream().map("`%s`"::formatted).collect(Collectors.joining(", ")),
              "root", root.path().toString(),
              "schema", schema.path().toString()));
    }
  }
}
