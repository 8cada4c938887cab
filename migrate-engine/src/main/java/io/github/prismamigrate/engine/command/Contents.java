package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.CustomObject;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.diff.SchemaDiffer;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.PlanSummary;
import io.github.prismamigrate.engine.shadow.DriftDetector;
import java.util.ArrayList;
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
   * Where something else has run, {@link #definedOtherwise} looks at them.
   */
  List<String> namesWithout(Contents other) {
    List<String> others = other.names();
    return names().stream().filter(name -> !others.contains(name)).toList();
  }

  private List<String> names() {
    return custom.stream().map(object -> object.kind() + " " + object.name()).toList();
  }

  /** What both have by the same name and each defines in its own way, in words. */
  List<String> definedOtherwise(Contents other) {
    return custom.stream()
        .flatMap(
            object ->
                other.custom.stream().filter(same -> unlike(object, same)).map(same -> object))
        .map(object -> "It defines %s %s otherwise.".formatted(object.kind(), object.name()))
        .toList();
  }

  private static boolean unlike(CustomObject one, CustomObject other) {
    return one.kind().equals(other.kind())
        && one.name().equals(other.name())
        && !one.statement().map(Contents::words).equals(other.statement().map(Contents::words));
  }

  private static String words(String statement) {
    return statement.strip().replaceAll("\\s+", " ");
  }

  /** What would have to change here to become {@code other}, in words; nothing where both agree. */
  List<String> differenceTo(Contents other, SchemaDiffer differ) {
    List<String> difference = new ArrayList<>();
    other.namesWithout(this).forEach(name -> difference.add("It lacks " + name + "."));
    namesWithout(other).forEach(name -> difference.add("It has too much: " + name + "."));
    new DriftDetector(differ)
        .drift(schema, other.schema)
        .map(plan -> PlanSummary.render(plan).strip())
        .ifPresent(difference::add);
    return difference;
  }
}
