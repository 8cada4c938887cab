package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.BACK_RELATION_MISSING;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_MANY_ACTIONS;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_MANY_FIELDS_MISSING;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_MANY_FIELDS_ON_LIST;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_MANY_REFERENCES_MISSING;

import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.source.Rule;

/** Rules about relations with a list on one side. */
final class OneToManyChecks {
  private OneToManyChecks() {}

  static void bothSidesExist(RelationDraft.Inline relation, Inspection inspection) {
    if (!relation.isComplete()) {
      RelationFieldDraft present = relation.forward().or(relation::back).orElseThrow();
      report(
          BACK_RELATION_MISSING,
          present,
          "Model `" + present.model() + "` needs a field that leads back for `%s`.",
          inspection);
    }
  }

  static void singleSideHasFields(RelationDraft.Inline relation, Inspection inspection) {
    if (relation.isComplete() && !Sides.hasFields(forward(relation))) {
      report(
          ONE_TO_MANY_FIELDS_MISSING,
          forward(relation),
          "`%s` must say with `fields` where it keeps the reference.",
          inspection);
    }
  }

  static void singleSideHasReferences(RelationDraft.Inline relation, Inspection inspection) {
    if (relation.isComplete() && !Sides.hasReferences(forward(relation))) {
      report(
          ONE_TO_MANY_REFERENCES_MISSING,
          forward(relation),
          "`%s` must say with `references` what it refers to.",
          inspection);
    }
  }

  static void listSideHasNoFields(RelationDraft.Inline relation, Inspection inspection) {
    if (relation.isComplete()
        && (Sides.hasFields(back(relation)) || Sides.hasReferences(back(relation)))) {
      report(
          ONE_TO_MANY_FIELDS_ON_LIST,
          back(relation),
          "`%s` is a list and cannot keep a reference; move `fields` and `references` to the other side.",
          inspection);
    }
  }

  static void listSideHasNoActions(RelationDraft.Inline relation, Inspection inspection) {
    if (relation.isComplete() && Sides.hasActions(back(relation))) {
      report(
          ONE_TO_MANY_ACTIONS,
          back(relation),
          "Actions belong to the side of the relation that has `fields`; remove them from `%s`.",
          inspection);
    }
  }

  private static RelationFieldDraft forward(RelationDraft.Inline relation) {
    return relation.forward().orElseThrow();
  }

  private static RelationFieldDraft back(RelationDraft.Inline relation) {
    return relation.back().orElseThrow();
  }

  private static void report(
      Rule rule, RelationFieldDraft field, String message, Inspection inspection) {
    inspection.report(rule, field.span(), message, field.name());
  }
}
