package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds equal foreign keys of two tables. */
final class ForeignKeyMatcher {
  private final DiffRules rules;

  ForeignKeyMatcher(DiffRules rules) {
    this.rules = rules;
  }

  /**
   * Matches foreign keys by what they say.
   *
   * @param changed columns that change in a way that their foreign keys do not survive
   */
  Matches<ForeignKey> match(Pair<List<ForeignKey>> foreignKeys, Set<String> changed) {
    Pair<Map<Content, ForeignKey>> known = foreignKeys.map(keys -> firstByContent(keys, changed));
    List<Pair<ForeignKey>> pairs = new ArrayList<>();
    for (ForeignKey key : foreignKeys.previous()) {
      // Of several keys that say the same only the first has a successor; the others stay unseen.
      if (known.previous().get(content(key)) == key) {
        Optional.ofNullable(known.next().get(content(key)))
            .ifPresent(successor -> pairs.add(new Pair<>(key, successor)));
      }
    }
    return new Matches<>(
        missing(foreignKeys.next(), known.previous()),
        missing(foreignKeys.previous(), known.next()),
        pairs);
  }

  private Map<Content, ForeignKey> firstByContent(
      List<ForeignKey> foreignKeys, Set<String> changed) {
    Map<Content, ForeignKey> known = new HashMap<>();
    for (ForeignKey key : foreignKeys) {
      if (keeps(key, changed)) {
        known.putIfAbsent(content(key), key);
      }
    }
    return known;
  }

  private static boolean keeps(ForeignKey key, Set<String> changed) {
    return key.columns().stream().noneMatch(changed::contains);
  }

  private List<ForeignKey> missing(List<ForeignKey> keys, Map<Content, ForeignKey> known) {
    return keys.stream().filter(key -> !known.containsKey(content(key))).toList();
  }

  private Content content(ForeignKey key) {
    return new Content(
        key.columns(),
        rules.pairedBy(key.referencedTable()),
        key.referencedColumns(),
        key.onDelete(),
        key.onUpdate());
  }

  /**
   * What a foreign key says. Prisma leaves out the namespace of the referenced table, and then
   * cannot drop a table that was moved.
   */
  private record Content(
      List<String> columns,
      QualifiedName referencedTable,
      List<String> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate) {}
}
