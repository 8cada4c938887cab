package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.Index;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The indexes that are in the way of changes of their columns, and so are made anew. */
final class HeldIndexes {
  private HeldIndexes() {}

  static List<Pair<Index>> of(Outline outline, TableComparison table) {
    Set<String> columns =
        table.columns().stream()
            .filter(change -> holds(outline, change))
            .map(change -> change.columns().next().name())
            .collect(Collectors.toSet());
    return table.indexes().pairs().stream()
        .filter(indexes -> indexes.next().columns().stream().anyMatch(columns::contains))
        .toList();
  }

  /**
   * Whether an index does not bear the change. Prisma thinks of types alone, and of an index as
   * often as its columns change.
   */
  private static boolean holds(Outline outline, ColumnChange change) {
    return outline.has(DiffTrait.RECREATES_INDEXES_OF_CHANGED_COLUMNS)
            && (change.cast().isPresent() || change.becomesRequired())
        || outline.has(DiffTrait.RECREATES_INDEXES_WITH_COLUMNS) && change.recreates();
  }
}
