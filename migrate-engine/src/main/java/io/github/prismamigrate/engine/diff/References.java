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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What foreign keys refer to and cannot go or change under them: primary keys and unique indexes
 * that are dropped, and columns. Prisma leaves such foreign keys where they are, and the server
 * then refuses the change.
 */
final class References {
  private final Map<QualifiedName, Set<Set<String>>> lostKeys = new HashMap<>();
  private final Map<QualifiedName, Set<String>> forbidden = new HashMap<>();

  private References() {}

  static References of(Outline outline) {
    References references = new References();
    for (TableComparison table : outline.altered()) {
      QualifiedName name = table.tables().previous().name();
      references.forbidden.put(name, forbidden(outline, table));
      if (outline.has(DiffTrait.FOREIGN_KEYS_REST_ON_UNIQUES)) {
        references.lostKeys.put(name, lostKeys(outline, table));
      }
    }
    return references;
  }

  private static Set<String> forbidden(Outline outline, TableComparison table) {
    return table.changedColumns().stream()
        .filter(outline.rules()::forbidsWhenReferenced)
        .map(change -> change.columns().previous().name())
        .collect(Collectors.toSet());
  }

  /** Of several keys on the same columns a foreign key rests on the oldest. */
  private static Set<Set<String>> lostKeys(Outline outline, TableComparison table) {
    Table previous = table.tables().previous();
    List<Index> dropped = new ArrayList<>(table.indexes().dropped());
    HeldIndexes.of(outline, table).forEach(indexes -> dropped.add(indexes.previous()));
    if (losesPrimaryKey(outline, table)) {
      previous.primaryKey().ifPresent(dropped::add);
    }
    Set<Set<String>> seen = new HashSet<>();
    return Stream.concat(
            previous.primaryKey().stream(), previous.indexes().stream().filter(Index::unique))
        .filter(key -> seen.add(Set.copyOf(key.columns())))
        .filter(dropped::contains)
        .map(key -> Set.copyOf(key.columns()))
        .collect(Collectors.toSet());
  }

  /** Where it is an index as well, another one on the same columns may take its place at once. */
  private static boolean losesPrimaryKey(Outline outline, TableComparison table) {
    boolean replaced =
        table.primaryKeys().filter(keys -> keys.agreesOn(Index::columns)).isPresent();
    return table.losesPrimaryKey()
        && !(replaced && outline.has(DiffTrait.FOREIGN_KEYS_REST_ON_INDEXES));
  }

  /** Whether {@code key}, of the previous schema, is in the way of such a change. */
  boolean disturb(ForeignKey key) {
    Set<String> changing = forbidden.getOrDefault(key.referencedTable(), Set.of());
    return key.referencedColumns().stream().anyMatch(changing::contains)
        || lostKeys
            .getOrDefault(key.referencedTable(), Set.of())
            .contains(Set.copyOf(key.referencedColumns()));
  }
}
