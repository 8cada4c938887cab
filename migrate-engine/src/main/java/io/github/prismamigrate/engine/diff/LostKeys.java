package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The primary keys and unique indexes that are dropped while foreign keys may rest on them. Prisma
 * leaves such foreign keys where they are, and the server then refuses to drop what they rest on.
 */
final class LostKeys {
  private final Map<QualifiedName, Set<Set<String>>> columns = new HashMap<>();

  private LostKeys() {}

  static LostKeys of(Outline outline) {
    LostKeys lost = new LostKeys();
    if (outline.has(DiffTrait.FOREIGN_KEYS_REST_ON_UNIQUES)) {
      outline.altered().forEach(table -> lost.add(outline, table));
    }
    return lost;
  }

  /** Of several keys on the same columns a foreign key rests on the oldest. */
  private void add(Outline outline, TableComparison table) {
    Table previous = table.tables().previous();
    List<Index> dropped = new ArrayList<>(table.indexes().dropped());
    HeldIndexes.of(outline, table).forEach(indexes -> dropped.add(indexes.previous()));
    Set<Set<String>> seen = new HashSet<>();
    Set<Set<String>> lost = new HashSet<>();
    Stream.concat(previous.primaryKey().stream(), previous.indexes().stream().filter(Index::unique))
        .filter(key -> seen.add(Set.copyOf(key.columns())))
        .filter(key -> dropped.contains(key) || isLostPrimaryKey(key, table))
        .forEach(key -> lost.add(Set.copyOf(key.columns())));
    columns.put(previous.name(), lost);
  }

  private static boolean isLostPrimaryKey(Index key, TableComparison table) {
    return key.kind() == Index.Kind.PRIMARY && table.losesPrimaryKey();
  }

  /** Whether {@code key}, of the previous schema, rests on one of them. */
  boolean support(ForeignKey key) {
    return columns
        .getOrDefault(key.referencedTable(), Set.of())
        .contains(Set.copyOf(key.referencedColumns()));
  }
}
