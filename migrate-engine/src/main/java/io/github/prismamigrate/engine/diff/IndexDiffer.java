package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates, drops and renames indexes of tables that are not redefined. */
final class IndexDiffer {
  private IndexDiffer() {}

  static List<Step> steps(Outline outline) {
    List<Step> steps = new ArrayList<>();
    if (!outline.has(DiffTrait.INDEXES_INSIDE_TABLES)) {
      outline.comparison().created().forEach(table -> create(outline, table, steps));
    }
    if (dropsIndexesOfDroppedTables(outline)) {
      outline.comparison().dropped().forEach(table -> drop(table, table.indexes(), steps));
    }
    outline.altered().forEach(table -> compare(outline, table, steps));
    return steps;
  }

  private static void create(Outline outline, Table table, List<Step> steps) {
    for (Index index : table.indexes()) {
      if (!(index.unique() && outline.has(DiffTrait.UNIQUES_INSIDE_NEW_TABLES))) {
        steps.add(new Step.CreateIndex(Optional.empty(), table, index, false));
      }
    }
  }

  private static boolean dropsIndexesOfDroppedTables(Outline outline) {
    return outline.has(DiffTrait.DROPS_INDEXES_OF_DROPPED_TABLES_WHEN_REDEFINING)
        && !outline.redefined().isEmpty();
  }

  private static void drop(Table table, List<Index> indexes, List<Step> steps) {
    indexes.forEach(index -> steps.add(new Step.DropIndex(table, index)));
  }

  private static void compare(Outline outline, TableComparison table, List<Step> steps) {
    Pair<Table> tables = table.tables();
    drop(tables.previous(), new DroppedIndexes(outline, table).indexes(), steps);
    table.indexes().created().forEach(index -> steps.add(create(tables, index, false)));
    Set<String> lost = recreatedColumns(outline, table);
    List<Pair<Index>> held = HeldIndexes.of(outline, table);
    for (Pair<Index> indexes : table.indexes().pairs()) {
      // What is made anew has its new name; Prisma renames it all the same.
      if (indexes.next().columns().stream().anyMatch(lost::contains)) {
        steps.add(create(tables, indexes.next(), true));
      } else if (held.contains(indexes)) {
        steps.add(new Step.CreateIndex(Optional.empty(), tables.next(), indexes.next(), true));
      } else if (!indexes.agreesOn(Index::name)) {
        steps.add(rename(outline, tables, indexes));
      }
    }
  }

  private static Step create(Pair<Table> tables, Index index, boolean recreated) {
    return new Step.CreateIndex(Optional.of(tables.previous()), tables.next(), index, recreated);
  }

  private static Set<String> recreatedColumns(Outline outline, TableComparison table) {
    return outline.has(DiffTrait.LOSES_INDEXES_WITH_COLUMNS)
        ? table.columns().stream()
            .filter(ColumnChange::recreates)
            .map(change -> change.columns().next().name())
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static Step rename(Outline outline, Pair<Table> tables, Pair<Index> indexes) {
    return outline.has(DiffTrait.RENAMES_INDEXES)
        ? new Step.RenameIndex(tables, indexes)
        : new Step.RedefineIndex(tables, indexes);
  }
}
