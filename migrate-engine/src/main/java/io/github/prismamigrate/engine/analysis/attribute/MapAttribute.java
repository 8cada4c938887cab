package io.github.prismamigrate.engine.analysis.attribute;

import io.github.prismamigrate.engine.analysis.draft.Mapping;
import java.util.Optional;

/** Reads {@code @map} and {@code @@map}. */
final class MapAttribute {
  private MapAttribute() {}

  static Optional<Mapping> read(Arguments arguments) {
    return arguments
        .takeDefault("name")
        .flatMap(argument -> Arguments.written(argument, arguments.values()::string))
        .map(name -> new Mapping(name.value(), arguments.span()));
  }
}
