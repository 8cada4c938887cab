package io.github.prismamigrate.engine.analysis.attribute;

import io.github.prismamigrate.engine.analysis.draft.Written;
import java.util.Optional;

/** Reads {@code @@schema}. */
final class SchemaAttribute {
  private SchemaAttribute() {}

  static Optional<Written<String>> read(Arguments arguments) {
    return arguments
        .takeDefault("map")
        .flatMap(argument -> Arguments.written(argument, arguments.values()::string));
  }
}
