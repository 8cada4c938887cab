package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The indexes that a table loses, for good or for a while, and the foreign keys resting on them.
 */
final class DroppedIndexes {
  private final TableComparison table;
  private final List<Pair<ForeignKey>> lasting;
  private final List<Pair<Index>> held;

  DroppedIndexes(Outline outline, TableComparison table) {
    this.table = table;
    this.lasting =
        outline.has(DiffTrait.FOREIGN_KEYS_REST_ON_INDEXES)
            ? table.foreignKeys().pairs()
            : List.of();
    this.held = HeldIndexes.of(outline, table);
  }

  /** All of them but the primary key and those that belong to the server. */
  List<Index> indexes() {
    List<Index> indexes = new ArrayList<>();
    for (Index index : table.indexes().dropped()) {
      if (!belongsToServer(index)) {
        indexes.add(index);
      }
    }
    held.forEach(pair -> indexes.add(pair.previous()));
    return indexes;
  }

  /**
   * The foreign keys that last and rest on them. Prisma does not mind those that rest on a primary
   * key, and the server then refuses to drop it.
   */
  Set<Pair<ForeignKey>> restingKeys() {
    Set<Pair<ForeignKey>> resting = new LinkedHashSet<>();
    indexes().forEach(index -> resting.addAll(restingOn(index)));
    if (table.losesPrimaryKey()) {
      restingOn(table.tables().previous().primaryKey().orElseThrow()).stream()
          .filter(keys -> !restsElsewhere(keys.previous()))
          .forEach(resting::add);
    }
    return resting;
  }

  private List<Pair<ForeignKey>> restingOn(Index index) {
    return lasting.stream().filter(keys -> supports(index, keys.previous().columns())).toList();
  }

  private static boolean supports(Index index, List<String> columns) {
    return index.kind() != Index.Kind.FULLTEXT
        && index.parts().size() >= columns.size()
        && index.columns().subList(0, columns.size()).equals(columns);
  }

  /** The old and the new primary key change places in one statement. */
  private boolean restsElsewhere(ForeignKey key) {
    Stream<Index> successor = table.tables().next().primaryKey().stream();
    Stream<Index> others =
        table.tables().previous().indexes().stream().filter(index -> !indexes().contains(index));
    return Stream.concat(successor, others).anyMatch(index -> supports(index, key.columns()));
  }

  /**
   * A plain index on nothing but the columns of a foreign key may be the one the server made. Where
   * its name is needed, Prisma tries to give it twice.
   */
  private boolean belongsToServer(Index index) {
    return index.kind() == Index.Kind.NORMAL
        && restingOn(index).stream()
            .anyMatch(keys -> keys.previous().columns().size() == index.parts().size())
        && table.indexes().created().stream()
            .noneMatch(created -> created.name().equalsIgnoreCase(index.name()));
  }
}
