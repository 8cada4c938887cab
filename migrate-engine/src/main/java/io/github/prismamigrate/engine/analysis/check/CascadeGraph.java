package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.rule.RelationActions;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The models of a schema and, from each to the next, the relations along which a change of rows
 * goes on.
 */
final class CascadeGraph {
  private final Map<ModelDraft, List<RelationDraft.Inline>> outgoing = new HashMap<>();
  private final Map<ModelDraft, List<ModelDraft>> incoming = new HashMap<>();
  private final Map<ModelDraft, Integer> component = new HashMap<>();
  private final Map<Integer, Integer> componentSizes = new HashMap<>();
  private final Set<ModelDraft> leadingToSelfRelation;

  CascadeGraph(List<RelationDraft> relations, RelationActions actions) {
    for (RelationDraft relation : relations) {
      if (relation instanceof RelationDraft.Inline inline && changesRows(inline, actions)) {
        outgoing.computeIfAbsent(inline.model(), model -> new ArrayList<>()).add(inline);
        incoming
            .computeIfAbsent(inline.referenced(), model -> new ArrayList<>())
            .add(inline.model());
      }
    }
    findComponents();
    leadingToSelfRelation = leadingTo(withSelfRelation(), incoming);
  }

  static boolean changesRows(RelationDraft.Inline relation, RelationActions actions) {
    return relation.isComplete()
        && (changesRows(actions.onDelete(relation)) || changesRows(actions.onUpdate(relation)));
  }

  private static boolean changesRows(ReferentialAction action) {
    return action != ReferentialAction.NO_ACTION && action != ReferentialAction.RESTRICT;
  }

  /** The relations from {@code model} along which a change goes on. */
  List<RelationDraft.Inline> from(ModelDraft model) {
    return outgoing.getOrDefault(model, List.of());
  }

  /** Whether a change along {@code relation} can come back, or run in circles at its end. */
  boolean leadsIntoCycle(RelationDraft.Inline relation) {
    return component.get(relation.model()).equals(component.get(relation.referenced()))
        || leadingToSelfRelation.contains(relation.referenced());
  }

  /** Whether a change can go from {@code model} over others back to it. */
  boolean isOnCycle(ModelDraft model) {
    return componentSizes.getOrDefault(component.get(model), 0) > 1;
  }

  private List<ModelDraft> withSelfRelation() {
    return outgoing.keySet().stream()
        .filter(model -> from(model).stream().anyMatch(RelationDraft.Inline::isSelfRelation))
        .toList();
  }

  /** The models from which one of {@code goals} can be reached, the goals included. */
  static Set<ModelDraft> leadingTo(
      Collection<ModelDraft> goals, Map<ModelDraft, List<ModelDraft>> incoming) {
    Set<ModelDraft> found = new HashSet<>(goals);
    Deque<ModelDraft> open = new ArrayDeque<>(goals);
    while (!open.isEmpty()) {
      for (ModelDraft previous : incoming.getOrDefault(open.pop(), List.of())) {
        if (found.add(previous)) {
          open.push(previous);
        }
      }
    }
    return found;
  }

  /** Numbers the strongly connected components: models that can reach one another. */
  private void findComponents() {
    List<ModelDraft> finished = new ArrayList<>();
    Set<ModelDraft> seen = new HashSet<>();
    outgoing.keySet().forEach(model -> finish(model, seen, finished));
    incoming.keySet().forEach(model -> finish(model, seen, finished));
    for (int i = finished.size() - 1; i >= 0; i--) {
      assign(finished.get(i), i);
    }
  }

  /** Appends what can be reached from {@code start} in the order in which it is left for good. */
  private void finish(ModelDraft start, Set<ModelDraft> seen, List<ModelDraft> finished) {
    if (!seen.add(start)) {
      return;
    }
    Deque<Map.Entry<ModelDraft, Iterator<RelationDraft.Inline>>> path = new ArrayDeque<>();
    path.push(Map.entry(start, from(start).iterator()));
    while (!path.isEmpty()) {
      Iterator<RelationDraft.Inline> next = path.peek().getValue();
      if (!next.hasNext()) {
        finished.add(path.pop().getKey());
        continue;
      }
      ModelDraft target = next.next().referenced();
      if (seen.add(target)) {
        path.push(Map.entry(target, from(target).iterator()));
      }
    }
  }

  private void assign(ModelDraft start, int number) {
    Deque<ModelDraft> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      ModelDraft model = open.pop();
      if (component.putIfAbsent(model, number) == null) {
        componentSizes.merge(number, 1, Integer::sum);
        open.addAll(incoming.getOrDefault(model, List.of()));
      }
    }
  }
}
