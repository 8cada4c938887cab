package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import java.util.Optional;

/**
 * A column and the field it becomes.
 *
 * @param name the name in the database where no name of the language can be made of it
 * @param representable whether there is a name; the field stands in a comment otherwise
 */
record PulledField(
    Column column, PulledName name, boolean representable, Optional<PreviousField> previous) {
  /** Whether the field may be part of what identifies a record. */
  boolean identifies() {
    return representable && column.required() && !(column.type() instanceof ColumnType.Unsupported);
  }
}
