package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.syntax.AttributeNode;
import java.util.Optional;

/**
 * A name in the schema.
 *
 * @param map the name in the database where it has to be written, or was written before
 */
record PulledName(String name, Optional<String> map) {
  /** {@code name} for what is called {@code databaseName} in the database. */
  static PulledName of(String name, String databaseName) {
    return new PulledName(
        name, name.equals(databaseName) ? Optional.empty() : Optional.of(databaseName));
  }

  /** The {@code map} attribute. */
  Optional<AttributeNode> attribute() {
    return map.map(value -> Nodes.attribute("map", Nodes.text(value)));
  }
}
