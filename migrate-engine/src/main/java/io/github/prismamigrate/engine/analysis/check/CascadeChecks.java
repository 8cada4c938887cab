package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.CASCADE_CYCLE;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.CASCADE_PATHS;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.source.Rule;
import java.util.HashMap;
import java.util.Map;

/** Rules about where referential actions lead. */
final class CascadeChecks {
  private final CascadeGraph graph;
  private final Map<ModelDraft, CascadePaths> paths = new HashMap<>();
  private final Inspection inspection;

  CascadeChecks(Inspection inspection) {
    this.graph = new CascadeGraph(inspection.relations(), inspection.actions());
    this.inspection = inspection;
  }

  /** Actions must not come back to where they began, where somebody minds. */
  void endSomewhere(RelationDraft.Inline relation) {
    boolean cyclesMatter =
        !inspection.can(Capability.CASCADE_CYCLES) || !inspection.usesForeignKeys();
    if (cyclesMatter && changesRows(relation) && graph.leadsIntoCycle(relation)) {
      report(
          CASCADE_CYCLE,
          relation,
          "The actions of `%s` lead into a cycle; write `onDelete: NoAction, onUpdate: NoAction` on one relation of it.");
    }
  }

  /** Actions must not reach a table on several ways, where the database refuses that. */
  void meetNowhere(RelationDraft.Inline relation) {
    if (inspection.can(Capability.CASCADE_CYCLES)
        || !inspection.usesForeignKeys()
        || !changesRows(relation)) {
      return;
    }
    CascadePaths fromModel =
        paths.computeIfAbsent(relation.model(), model -> new CascadePaths(model, graph));
    if (fromModel.meetOthers(relation)) {
      report(
          CASCADE_PATHS,
          relation,
          "The actions of `%s` reach a table that others of the model reach too; write `onDelete: NoAction, onUpdate: NoAction` on all but one of the ways.");
    }
  }

  private boolean changesRows(RelationDraft.Inline relation) {
    return CascadeGraph.changesRows(relation, inspection.actions());
  }

  private void report(Rule rule, RelationDraft.Inline relation, String message) {
    relation
        .forward()
        .ifPresent(field -> inspection.report(rule, field.span(), message, field.name()));
  }
}
