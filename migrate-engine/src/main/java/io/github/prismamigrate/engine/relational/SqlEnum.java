package io.github.prismamigrate.engine.relational;

import java.util.List;

/**
 * An enum type.
 *
 * @param position rank within the schema, from 0
 * @param commented whether the database keeps a comment about it, which no comparison looks at
 */
public record SqlEnum(int position, QualifiedName name, List<String> values, boolean commented) {
  public SqlEnum {
    values = List.copyOf(values);
  }
}
