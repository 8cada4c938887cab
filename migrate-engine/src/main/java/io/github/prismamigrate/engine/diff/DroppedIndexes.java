package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The indexes that a table loses, and the foreign keys that rest on them meanwhile. */
final class DroppedIndexes {
  private final Outline outline;
  private final TableComparison table;
  private final List<Pair<ForeignKey>> lasting;

  DroppedIndexes(Outline outline, TableComparison table) {
    this.outline = outline;
    this.table = table;
    this.lasting =
        outline.has(DiffTrait.FOREIGN_KEYS_REST_ON_INDEXES)
            ? table.foreignKeys().pairs()
            : List.of();
  }

  /** An index goes only while no foreign key rests on it; with the key comes another index. */
  List<Step> steps() {
    Pair<Table> tables = table.tables();
    List<Step> steps = new ArrayList<>();
    Set<Pair<ForeignKey>> lifted = new LinkedHashSet<>();
    for (Index index : table.indexes().dropped()) {
      List<Pair<ForeignKey>> resting = restingOn(index);
      if (!belongsToServer(index, resting)) {
        steps.add(new Step.DropIndex(tables.previous(), index));
        lifted.addAll(resting);
      }
    }
    // A key that gets another name is dropped and added anyway.
    lifted.removeIf(keys -> ForeignKeyDiffer.isRecreated(outline, tables, keys));
    for (Pair<ForeignKey> keys : lifted) {
      steps.add(new Step.DropForeignKey(tables.previous(), keys.previous()));
      steps.add(new Step.AddForeignKey(tables.next(), keys.next()));
    }
    return steps;
  }

  private List<Pair<ForeignKey>> restingOn(Index index) {
    return lasting.stream().filter(keys -> supports(index, keys.previous().columns())).toList();
  }

  private static boolean supports(Index index, List<String> columns) {
    return index.kind() != Index.Kind.FULLTEXT
        && index.parts().size() >= columns.size()
        && index.columns().subList(0, columns.size()).equals(columns);
  }

  /** A plain index on nothing but the columns of a foreign key may be the one the server made. */
  private static boolean belongsToServer(Index index, List<Pair<ForeignKey>> resting) {
    return index.kind() == Index.Kind.NORMAL
        && resting.stream()
            .anyMatch(keys -> keys.previous().columns().size() == index.parts().size());
  }
}
