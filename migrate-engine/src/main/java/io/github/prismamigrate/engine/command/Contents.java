package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.CustomObject;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.util.List;

/**
 * All that is known about a database.
 *
 * @param custom what no schema file can say, in the order it was made
 */
record Contents(RelationalSchema schema, List<CustomObject> custom) {

  static Contents of(Session session, Dialect dialect, Scope scope) {
    return new Contents(
        dialect.introspector().read(session, scope), dialect.introspector().custom(session, scope));
  }

  /** What is here beyond schema files and is not in {@code other}. */
  List<CustomObject> customWithout(Contents other) {
    return custom.stream().filter(object -> !other.custom.contains(object)).toList();
  }

  /**
   * What {@code other} has nothing of the same name for, in words such as {@code view report}.
   * Statements do not count: what a catalog gives may read a little differently once it has run.
   */
  List<String> namesWithout(Contents other) {
    List<String> others = other.names();
    return names().stream().filter(name -> !others.contains(name)).toList();
  }

  private List<String> names() {
    return custom.stream().map(object -> object.kind() + " " + object.name()).toList();
  }
}
