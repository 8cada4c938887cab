package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    steps.addAll(new DroppedIndexes(outline, table).steps());
    table.indexes().created().forEach(index -> steps.add(create(tables, index, false)));
    if (outline.has(DiffTrait.RECREATES_INDEXES_OF_RETYPED_COLUMNS)) {
      recreateAroundTypeChanges(table, steps);
    }
    Set<String> recreated = recreatedColumns(outline, table);
    for (Pair<Index> indexes : table.indexes().pairs()) {
      if (indexes.next().columns().stream().anyMatch(recreated::contains)) {
        // It comes back under its new name; Prisma renames it all the same.
        steps.add(create(tables, indexes.next(), true));
      } else if (!indexes.agreesOn(Index::name)) {
        steps.add(rename(outline, tables, indexes));
      }
    }
  }

  /**
   * Prisma does this once for each of the columns, also where one index has several of them. The
   * new indexes stand among those of new tables.
   */
  private static void recreateAroundTypeChanges(TableComparison table, List<Step> steps) {
    Map<String, List<Pair<Index>>> pairs = pairsByColumn(table.indexes().pairs());
    for (ColumnChange change : table.columns()) {
      if (change.cast().isPresent()) {
        for (Pair<Index> indexes : pairs.getOrDefault(change.columns().next().name(), List.of())) {
          steps.add(new Step.DropIndex(table.tables().previous(), indexes.previous()));
          steps.add(
              new Step.CreateIndex(Optional.empty(), table.tables().next(), indexes.next(), true));
        }
      }
    }
  }

  private static Map<String, List<Pair<Index>>> pairsByColumn(List<Pair<Index>> pairs) {
    Map<String, List<Pair<Index>>> byColumn = new HashMap<>();
    for (Pair<Index> indexes : pairs) {
      for (String column : new LinkedHashSet<>(indexes.next().columns())) {
        byColumn.computeIfAbsent(column, name -> new ArrayList<>()).add(indexes);
      }
    }
    return byColumn;
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
