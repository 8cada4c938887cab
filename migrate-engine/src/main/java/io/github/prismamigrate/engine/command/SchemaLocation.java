package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The places where a schema is looked for. */
record SchemaLocation(Path project, Optional<Path> given) {
  private static final List<String> USUAL_PLACES =
      List.of("schema.prisma", "prisma/schema.prisma", "src/main/prisma/schema.prisma");

  static SchemaLocation of(Settings settings) {
    return new SchemaLocation(settings.project(), settings.schema().map(settings::inProject));
  }

  /** The schema file or folder that is given, or the first one in the usual places. */
  Path find() {
    return given.orElseGet(this::search);
  }

  private Path search() {
    List<Path> places = USUAL_PLACES.stream().map(project::resolve).toList();
    return places.stream().filter(Files::exists).findFirst().orElseThrow(() -> missing(places));
  }

  private static MigrateException missing(List<Path> places) {
    return MigrateException.of(
        ErrorCode.SCHEMA_NOT_FOUND,
        Map.of("paths", places.stream().map(Path::toString).collect(Collectors.joining(", "))));
  }

  /** The folders whose {@code .env} file belongs to the schema, the more important one first. */
  List<Path> environmentFolders() {
    Path usual = project.resolve("prisma");
    return given
        .map(path -> List.of(folderOf(path), usual))
        .orElseGet(
            () -> List.of(usual, folderOf(project.resolve("src/main/prisma/schema.prisma"))));
  }

  private static Path folderOf(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file);
  }
}
