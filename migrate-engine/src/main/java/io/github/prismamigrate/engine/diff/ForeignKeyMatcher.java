package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds equal foreign keys of two tables. */
final class ForeignKeyMatcher {
  private ForeignKeyMatcher() {}

  /**
   * Matches foreign keys by what they say.
   *
   * @param retyped columns whose type changes; their foreign keys have to be made anew
   */
  static Matches<ForeignKey> match(Pair<List<ForeignKey>> foreignKeys, Set<String> retyped) {
    Pair<Map<Content, ForeignKey>> known = foreignKeys.map(keys -> firstByContent(keys, retyped));
    List<Pair<ForeignKey>> pairs = new ArrayList<>();
    for (ForeignKey key : foreignKeys.previous()) {
      // Of several keys that say the same only the first has a successor; the others stay unseen.
      if (known.previous().get(Content.of(key)) == key) {
        Optional.ofNullable(known.next().get(Content.of(key)))
            .ifPresent(successor -> pairs.add(new Pair<>(key, successor)));
      }
    }
    return new Matches<>(
        missing(foreignKeys.next(), known.previous()),
        missing(foreignKeys.previous(), known.next()),
        pairs);
  }

  private static Map<Content, ForeignKey> firstByContent(
      List<ForeignKey> foreignKeys, Set<String> retyped) {
    Map<Content, ForeignKey> known = new HashMap<>();
    for (ForeignKey key : foreignKeys) {
      if (keeps(key, retyped)) {
        known.putIfAbsent(Content.of(key), key);
      }
    }
    return known;
  }

  private static boolean keeps(ForeignKey key, Set<String> retyped) {
    return key.columns().stream().noneMatch(retyped::contains);
  }

  private static List<ForeignKey> missing(List<ForeignKey> keys, Map<Content, ForeignKey> known) {
    return keys.stream().filter(key -> !known.containsKey(Content.of(key))).toList();
  }

  /** The referenced table counts without its namespace. */
  private record Content(
      List<String> columns,
      String referencedTable,
      List<String> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate) {
    static Content of(ForeignKey key) {
      return new Content(
          key.columns(),
          key.referencedTable().name(),
          key.referencedColumns(),
          key.onDelete(),
          key.onUpdate());
    }
  }
}
