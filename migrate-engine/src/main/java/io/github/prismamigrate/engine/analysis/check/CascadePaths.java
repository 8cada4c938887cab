package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the changes end up that begin at one model. */
final class CascadePaths {
  private final ModelDraft start;
  private final CascadeGraph graph;
  private final Map<RelationDraft.Inline, Set<ModelDraft>> reached = new HashMap<>();
  private final Map<ModelDraft, Integer> ways = new HashMap<>();

  CascadePaths(ModelDraft start, CascadeGraph graph) {
    this.start = start;
    this.graph = graph;
    for (RelationDraft.Inline first : graph.from(start)) {
      reached.put(first, reachedThrough(first));
    }
    reached.values().forEach(models -> models.forEach(m -> ways.merge(m, 1, Integer::sum)));
  }

  /** Whether something that is reached through {@code first} is reached on another way too. */
  boolean meetOthers(RelationDraft.Inline first) {
    return reached.getOrDefault(first, Set.of()).stream().anyMatch(model -> ways.get(model) > 1);
  }

  /**
   * The models on the paths that begin with {@code first} and come to an end; those that come back
   * to the start, or to a model that refers to itself, are cycles and do not count here.
   */
  private Set<ModelDraft> reachedThrough(RelationDraft.Inline first) {
    if (first.referenced() == start) {
      return Set.of();
    }
    Map<ModelDraft, List<ModelDraft>> incoming = new HashMap<>();
    Set<ModelDraft> ends = new LinkedHashSet<>();
    Set<ModelDraft> exits = new LinkedHashSet<>();
    Set<ModelDraft> found = explore(first.referenced(), incoming, ends, exits);
    Set<ModelDraft> ending = CascadeGraph.leadingTo(ends, incoming);
    Set<ModelDraft> leaving = CascadeGraph.leadingTo(exits, incoming);
    found.removeIf(model -> leaving.contains(model) && !ending.contains(model));
    return found;
  }

  /**
   * All models that can be reached.
   *
   * @param ends filled with those from which no change goes on
   * @param exits filled with those from which a change runs into a cycle
   */
  private Set<ModelDraft> explore(
      ModelDraft first,
      Map<ModelDraft, List<ModelDraft>> incoming,
      Set<ModelDraft> ends,
      Set<ModelDraft> exits) {
    Set<ModelDraft> found = new HashSet<>(Set.of(first));
    Deque<ModelDraft> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      ModelDraft model = open.pop();
      if (graph.from(model).isEmpty()) {
        ends.add(model);
      }
      for (RelationDraft.Inline relation : graph.from(model)) {
        ModelDraft next = relation.referenced();
        if (next == start || relation.isSelfRelation()) {
          exits.add(model);
          continue;
        }
        incoming.computeIfAbsent(next, key -> new ArrayList<>()).add(model);
        if (found.add(next)) {
          open.push(next);
        }
      }
    }
    return found;
  }
}
