package io.github.prismamigrate.engine.pull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pairs of models are related more than once, so that the models do not name the relation.
 */
final class Ambiguity {
  private final Map<ModelPair, Set<List<Object>>> keys = new HashMap<>();
  private final Map<ModelPair, Integer> joins = new HashMap<>();
  private final Set<ModelPair> clashing = new HashSet<>();

  void add(KeyRelation relation) {
    ModelPair pair = relation.pair();
    keys.computeIfAbsent(pair, key -> new HashSet<>())
        .add(List.of(relation.model().databaseName(), relation.key().columns()));
    if (relation.fieldNames().contains(relation.referenced().name())) {
      clashing.add(pair);
    }
  }

  void add(JoinRelation relation) {
    joins.merge(relation.pair(), 1, Integer::sum);
  }

  /** Whether the relations between two models need names. */
  boolean of(ModelPair pair) {
    int keyCount = keys.getOrDefault(pair, Set.of()).size();
    int joinCount = joins.getOrDefault(pair, 0);
    return clashing.contains(pair) || keyCount > 1 || joinCount > 1 || joinCount * keyCount > 0;
  }
}
