package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds, drops and renames foreign keys. */
final class ForeignKeyDiffer {
  private static final Set<String> JOIN_TABLE_COLUMNS = Set.of("A", "B");

  private ForeignKeyDiffer() {}

  static List<Step> steps(Outline outline) {
    List<Step> steps = new ArrayList<>();
    if (!outline.has(DiffTrait.FOREIGN_KEYS_INSIDE_TABLES)) {
      outline.comparison().created().forEach(table -> add(table, table.foreignKeys(), steps));
      outline.comparison().dropped().forEach(table -> drop(table, table.foreignKeys(), steps));
    }
    if (outline.has(DiffTrait.LOSES_FOREIGN_KEYS_OF_REDEFINED_TABLES)) {
      outline.redefined().forEach(table -> renew(outline, table.tables(), steps));
    }
    References references = References.of(outline);
    outline.altered().forEach(table -> compare(outline, references, table, steps));
    return steps;
  }

  private static void add(Table table, List<ForeignKey> foreignKeys, List<Step> steps) {
    foreignKeys.forEach(key -> steps.add(new Step.AddForeignKey(table, key)));
  }

  private static void drop(Table table, List<ForeignKey> foreignKeys, List<Step> steps) {
    foreignKeys.forEach(key -> steps.add(new Step.DropForeignKey(table, key)));
  }

  /**
   * The keys of a redefined table go down with it, and are in the way of redefining the tables they
   * refer to; Prisma does not add them again.
   */
  private static void renew(Outline outline, Pair<Table> tables, List<Step> steps) {
    List<ForeignKey> inTheWay =
        tables.previous().foreignKeys().stream()
            .filter(key -> !key.referencedTable().equals(tables.previous().name()))
            .filter(key -> goesDown(outline, key))
            .toList();
    drop(tables.previous(), inTheWay, steps);
    add(tables.next(), tables.next().foreignKeys(), steps);
  }

  private static void compare(
      Outline outline, References references, TableComparison table, List<Step> steps) {
    Pair<Table> tables = table.tables();
    Set<Pair<ForeignKey>> resting = new DroppedIndexes(outline, table).restingKeys();
    drop(tables.previous(), table.foreignKeys().dropped(), steps);
    add(tables.next(), table.foreignKeys().created(), steps);
    for (Pair<ForeignKey> keys : table.foreignKeys().pairs()) {
      if (goesDown(outline, keys.previous())
          || references.disturb(keys.previous())
          || resting.contains(keys)
          || isRecreated(outline, tables, keys)) {
        steps.add(new Step.DropForeignKey(tables.previous(), keys.previous()));
        steps.add(new Step.AddForeignKey(tables.next(), keys.next()));
      } else if (isRenamed(outline, tables, keys)) {
        steps.add(new Step.RenameForeignKey(tables, keys));
      }
    }
  }

  private static boolean goesDown(Outline outline, ForeignKey key) {
    return outline.has(DiffTrait.LOSES_REFERENCES_TO_REDEFINED_TABLES)
        && outline.redefinedNames().contains(key.referencedTable());
  }

  private static boolean isRenamed(Outline outline, Pair<Table> tables, Pair<ForeignKey> keys) {
    return outline.has(DiffTrait.RENAMES_FOREIGN_KEYS) && changesName(tables, keys);
  }

  /** Whether the key is dropped and added because nothing but its name changes. */
  static boolean isRecreated(Outline outline, Pair<Table> tables, Pair<ForeignKey> keys) {
    return outline.has(DiffTrait.RECREATES_RENAMED_FOREIGN_KEYS) && changesName(tables, keys);
  }

  private static boolean changesName(Pair<Table> tables, Pair<ForeignKey> keys) {
    return !keys.agreesOn(ForeignKey::name)
        && !(isJoinTable(tables.previous()) && isJoinTable(tables.next()));
  }

  /** Foreign keys of implicit join tables had other names once and shall keep them. */
  private static boolean isJoinTable(Table table) {
    return table.columns().stream()
        .map(Column::name)
        .collect(Collectors.toSet())
        .equals(JOIN_TABLE_COLUMNS);
  }
}
