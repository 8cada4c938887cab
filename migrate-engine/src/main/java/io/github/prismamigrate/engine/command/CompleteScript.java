package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.CustomObject;
import io.github.prismamigrate.engine.history.Script;
import io.github.prismamigrate.engine.script.MigrationScript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script that makes not only tables but also what no schema file can say, as far as the catalog
 * knows how.
 *
 * @param tables the part that a schema can say; empty where there is none
 * @param custom what the other part makes
 */
record CompleteScript(Optional<String> tables, List<CustomObject> custom) {

  /**
   * The script from what {@code kept} migrations make to {@code goal}.
   *
   * @param tables the part that a schema can say
   */
  static CompleteScript of(Workspace work, Kept kept, Optional<String> tables, Contents goal) {
    List<CustomObject> missing = goal.customWithout(kept.contents());
    CompleteScript first =
        new CompleteScript(tables, missing.stream().filter(CustomObject::beforeTables).toList());
    Contents made = work.contentsAfter(kept.with(Script.up("tables", first.text())));
    List<CustomObject> rest = goal.customWithout(made);
    return new CompleteScript(
        tables, Stream.concat(first.custom.stream(), rest.stream()).distinct().toList());
  }

  /**
   * Migrations that stay as they are.
   *
   * @param contents what they make of an empty database
   */
  record Kept(List<Script> scripts, Contents contents) {
    static Kept of(Workspace work, List<Script> scripts) {
      return new Kept(scripts, work.contentsAfter(scripts));
    }

    /** All migrations of the folder. */
    static Kept onDisk(Workspace work) {
      return of(work, work.folder().list().stream().map(Script::of).toList());
    }

    /** The same with one more. */
    List<Script> with(Script next) {
      return Stream.concat(scripts.stream(), Stream.of(next)).toList();
    }
  }

  boolean isEmpty() {
    return tables.isEmpty() && custom.isEmpty();
  }

  /** A section for each object, in front of the tables where they may need it, or behind them. */
  String text() {
    String text =
        Stream.of(
                sections(custom.stream().filter(CustomObject::beforeTables)),
                tables.stream(),
                sections(custom.stream().filter(object -> !object.beforeTables())))
            .flatMap(parts -> parts)
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? MigrationScript.EMPTY : text;
  }

  private static Stream<String> sections(Stream<CustomObject> objects) {
    return objects.flatMap(object -> section(object).stream());
  }

  private static Optional<String> section(CustomObject object) {
    return object
        .statement()
        .map(
            statement ->
                "-- Custom SQL: %s %s\n%s;\n"
                    .formatted(object.kind(), object.name(), statement.strip()));
  }
}
