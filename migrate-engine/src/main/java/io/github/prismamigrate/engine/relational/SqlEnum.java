package io.github.prismamigrate.engine.relational;

import java.util.List;

/**
 * An enum type.
 *
 * @param position rank within the schema, from 0
 */
public record SqlEnum(int position, QualifiedName name, List<String> values) {
  public SqlEnum {
    values = List.copyOf(values);
  }
}
