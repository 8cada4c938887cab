package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
    if (graph.from(start).size() > 1) { // a single way out meets no other, however long it is
      graph.from(start).forEach(first -> reached.put(first, reachedThrough(first)));
    }
    reached.values().forEach(models -> models.forEach(m -> ways.merge(m, 1, Integer::sum)));
  }

  /** Whether something that is reached through {@code first} is reached on another way too. */
  boolean meetOthers(RelationDraft.Inline first) {
    return reached.getOrDefault(first, Set.of()).stream().anyMatch(model -> ways.get(model) > 1);
  }

  /**
   * The models on the paths that begin with {@code first} and come to an end, if only because they
   * would repeat themselves; those that come back to the start, or to a model that refers to
   * itself, do not count here.
   */
  private Set<ModelDraft> reachedThrough(RelationDraft.Inline first) {
    if (first.referenced() == start) {
      return Set.of();
    }
    Map<ModelDraft, List<ModelDraft>> incoming = new HashMap<>();
    incoming.put(first.referenced(), new ArrayList<>(List.of(start)));
    Set<ModelDraft> found = explore(first.referenced(), incoming);
    List<ModelDraft> ends = found.stream().filter(model -> isEnd(model, incoming)).toList();
    found.retainAll(CascadeGraph.leadingTo(ends, incoming));
    return found;
  }

  /**
   * All models that can be reached without coming back to the start.
   *
   * @param incoming filled with the way back
   */
  private Set<ModelDraft> explore(ModelDraft first, Map<ModelDraft, List<ModelDraft>> incoming) {
    Set<ModelDraft> found = new HashSet<>(Set.of(first));
    Deque<ModelDraft> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      ModelDraft model = open.pop();
      for (RelationDraft.Inline relation : graph.from(model)) {
        ModelDraft next = relation.referenced();
        if (next != start) {
          incoming.computeIfAbsent(next, key -> new ArrayList<>()).add(model);
          if (found.add(next)) {
            open.push(next);
          }
        }
      }
    }
    return found;
  }

  /**
   * Whether a path can stop: nothing goes on, or only along relations that were taken before, for
   * which the path must have come in once more than it went out.
   */
  private boolean isEnd(ModelDraft model, Map<ModelDraft, List<ModelDraft>> incoming) {
    List<RelationDraft.Inline> next = graph.from(model);
    return next.isEmpty()
        || graph.isOnCycle(model)
            && next.stream().noneMatch(this::isExit)
            && incoming.get(model).size() > next.size()
            && leadsBack(model, incoming);
  }

  private static boolean leadsBack(ModelDraft model, Map<ModelDraft, List<ModelDraft>> incoming) {
    return CascadeGraph.leadingTo(incoming.get(model), incoming).contains(model);
  }

  /** Whether a relation leads into a cycle that is found elsewhere. */
  private boolean isExit(RelationDraft.Inline relation) {
    return relation.isSelfRelation() || relation.referenced() == start;
  }
}
