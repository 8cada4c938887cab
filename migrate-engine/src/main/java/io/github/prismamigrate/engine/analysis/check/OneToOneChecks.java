package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.BACK_RELATION_MISSING;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_ONE_ACTIONS;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_ONE_BACK_REQUIRED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_ONE_FIELDS_MISSING;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_ONE_FIELDS_NOT_UNIQUE;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_ONE_FIELDS_TWICE;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_ONE_FORWARD_SIDE;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_ONE_REFERENCES_MISSING;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_ONE_REFERENCES_TWICE;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.ONE_TO_ONE_SPREAD;

import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.source.Rule;
import java.util.List;

/** Rules about relations with a single field on both sides. */
final class OneToOneChecks {
  private OneToOneChecks() {}

  static void bothSidesExist(RelationDraft.Inline relation, Inspection inspection) {
    if (relation.back().isEmpty()) {
      report(
          BACK_RELATION_MISSING,
          relation.forward().orElseThrow(),
          "Model `" + relation.referenced().name() + "` needs a field that leads back for `%s`.",
          inspection);
    }
  }

  static void oneSideHasFields(RelationDraft.Inline relation, Inspection inspection) {
    if (relation.isComplete()
        && !Sides.hasFields(forward(relation))
        && !Sides.hasFields(back(relation))) {
      reportBoth(
          ONE_TO_ONE_FIELDS_MISSING,
          relation,
          "One side of the relation must say with `fields` where it keeps the reference; neither `%s` nor the other does.",
          inspection);
    }
  }

  static void oneSideHasReferences(RelationDraft.Inline relation, Inspection inspection) {
    if (relation.isComplete()
        && !Sides.hasReferences(forward(relation))
        && !Sides.hasReferences(back(relation))) {
      reportBoth(
          ONE_TO_ONE_REFERENCES_MISSING,
          relation,
          "One side of the relation must say with `references` what it refers to; neither `%s` nor the other does.",
          inspection);
    }
  }

  static void onlyOneSideHasReferences(RelationDraft.Inline relation, Inspection inspection) {
    if (relation.isComplete()
        && Sides.hasReferences(forward(relation))
        && Sides.hasReferences(back(relation))) {
      reportBoth(
          ONE_TO_ONE_REFERENCES_TWICE,
          relation,
          "Only one side of the relation has `references`; remove it from `%s` or from the other.",
          inspection);
    }
  }

  static void onlyOneSideHasFields(RelationDraft.Inline relation, Inspection inspection) {
    if (relation.isComplete()
        && Sides.hasFields(forward(relation))
        && Sides.hasFields(back(relation))) {
      reportBoth(
          ONE_TO_ONE_FIELDS_TWICE,
          relation,
          "Only one side of the relation has `fields`; remove it from `%s` or from the other.",
          inspection);
    }
  }

  static void onlyForwardSideHasActions(RelationDraft.Inline relation, Inspection inspection) {
    if (!relation.isComplete() || !Sides.hasActions(back(relation))) {
      return;
    }
    String message =
        "Actions belong to the side of the relation that has `fields`; remove them from `%s`.";
    report(ONE_TO_ONE_ACTIONS, back(relation), message, inspection);
    if (Sides.hasActions(forward(relation))) {
      report(ONE_TO_ONE_ACTIONS, forward(relation), message, inspection);
    }
  }

  static void fieldsAreUnique(RelationDraft.Inline relation, Inspection inspection) {
    relation
        .forward()
        .filter(field -> field.relation().flatMap(RelationAttribute::fields).isPresent())
        .filter(field -> !areUnique(relation))
        .ifPresent(
            field ->
                report(
                    ONE_TO_ONE_FIELDS_NOT_UNIQUE,
                    field,
                    "The fields of `%s` must be unique, as the relation is single on both sides; add `@unique` or `@@unique`.",
                    inspection));
  }

  private static boolean areUnique(RelationDraft.Inline relation) {
    List<String> fields =
        relation.attribute().flatMap(RelationAttribute::fields).orElseThrow().value();
    return relation.model().uniqueCriteria().anyMatch(key -> key.names().equals(fields));
  }

  static void fieldsAndReferencesStandTogether(
      RelationDraft.Inline relation, Inspection inspection) {
    if (!relation.isComplete() || inspection.diagnostics().hasErrors()) {
      return;
    }
    String message =
        "`fields` and `references` belong to the same side of the relation; move them together at `%s`.";
    if (Sides.hasFields(forward(relation)) && Sides.hasReferences(back(relation))) {
      reportBoth(ONE_TO_ONE_SPREAD, relation, message, inspection);
    } else if (Sides.hasReferences(forward(relation)) && Sides.hasFields(back(relation))) {
      report(ONE_TO_ONE_SPREAD, forward(relation), message, inspection);
    }
  }

  static void backSideIsOptional(RelationDraft.Inline relation, Inspection inspection) {
    if (!inspection.diagnostics().hasErrors()) {
      relation
          .back()
          .filter(RelationFieldDraft::isRequired)
          .ifPresent(
              field ->
                  report(
                      ONE_TO_ONE_BACK_REQUIRED,
                      field,
                      "`%s` has no column that could make it required; make it optional.",
                      inspection));
    }
  }

  static void forwardSideHasFields(RelationDraft.Inline relation, Inspection inspection) {
    boolean applies =
        relation.isComplete()
            && !inspection.diagnostics().hasErrors()
            && forward(relation).isRequired();
    if (applies && (Sides.hasFields(back(relation)) || Sides.hasReferences(back(relation)))) {
      report(
          ONE_TO_ONE_FORWARD_SIDE,
          back(relation),
          "`fields` and `references` belong to the required side of the relation; `%s` is not.",
          inspection);
    }
  }

  private static RelationFieldDraft forward(RelationDraft.Inline relation) {
    return relation.forward().orElseThrow();
  }

  private static RelationFieldDraft back(RelationDraft.Inline relation) {
    return relation.back().orElseThrow();
  }

  private static void reportBoth(
      Rule rule, RelationDraft.Inline relation, String message, Inspection inspection) {
    report(rule, forward(relation), message, inspection);
    report(rule, back(relation), message, inspection);
  }

  private static void report(
      Rule rule, RelationFieldDraft field, String message, Inspection inspection) {
    inspection.report(rule, field.span(), message, field.name());
  }
}
