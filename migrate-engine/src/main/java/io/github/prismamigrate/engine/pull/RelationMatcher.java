package io.github.prismamigrate.engine.pull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds out which relations of the previous schema the foreign keys of a model were. */
final class RelationMatcher {
  private final Set<PreviousRelation> found = new HashSet<>();

  private RelationMatcher() {}

  /**
   * The same keys with what they were before. A key that points where it did comes before one that
   * now points elsewhere, and no relation is found twice.
   */
  static List<KeyRelation> matched(List<KeyRelation> keys) {
    RelationMatcher matcher = new RelationMatcher();
    List<KeyRelation> unchanged = matcher.match(keys, KeyRelation::pointsWhere);
    return matcher.match(unchanged, (key, before) -> true);
  }

  private List<KeyRelation> match(
      List<KeyRelation> keys, BiPredicate<KeyRelation, PreviousRelation> same) {
    return keys.stream().map(key -> key.previous().isPresent() ? key : match(key, same)).toList();
  }

  private KeyRelation match(KeyRelation key, BiPredicate<KeyRelation, PreviousRelation> same) {
    return key.candidates().stream()
        .filter(before -> same.test(key, before))
        .filter(found::add)
        .findFirst()
        .map(key::after)
        .orElse(key);
  }
}
