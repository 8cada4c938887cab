package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.COMPOSITE_TYPE_CYCLE;

import io.github.prismamigrate.engine.analysis.draft.CompositeDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.types.Arity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The rule that a composite type must not contain itself through required fields.
 *
 * <p>The order of the search decides how often a cycle is reported, so it is part of the rule.
 */
final class CompositeCycles {
  private final Inspection inspection;
  private final Deque<Visit> stack = new ArrayDeque<>();
  private final List<String> visited = new ArrayList<>();

  private CompositeCycles(Inspection inspection) {
    this.inspection = inspection;
  }

  /**
   * A field to be looked at.
   *
   * @param root whether the search begins at this field
   */
  private record Visit(CompositeDraft owner, ScalarFieldDraft field, boolean root) {}

  static void areAbsent(Inspection inspection) {
    CompositeCycles cycles = new CompositeCycles(inspection);
    inspection.schema().composites().forEach(type -> cycles.push(type, true));
    while (!cycles.stack.isEmpty()) {
      cycles.look(cycles.stack.pop());
    }
  }

  private void push(CompositeDraft type, boolean root) {
    for (ScalarFieldDraft field : type.fields()) {
      if (field.arity() == Arity.REQUIRED) {
        stack.push(new Visit(type, field, root));
      }
    }
  }

  private void look(Visit visit) {
    if (visit.root()) {
      visited.clear();
    }
    if (!(visit.field().type() instanceof TypeDraft.OfComposite type)) {
      return;
    }
    String name = type.name();
    if (name.equals(visit.owner().name()) || !visited.isEmpty() && visited.get(0).equals(name)) {
      inspection.report(
          COMPOSITE_TYPE_CYCLE,
          visit.field().span(),
          "Composite type `%s` contains itself through `%s`; make a field on the way optional.",
          name,
          visit.field().name());
    } else if (!visited.contains(name)) {
      visited.add(name);
      push(inspection.schema().composite(name), false);
    }
  }
}
