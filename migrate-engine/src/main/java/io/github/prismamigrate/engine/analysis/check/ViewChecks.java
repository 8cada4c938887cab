package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.VIEWS_NEED_PREVIEW;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.VIEW_CLUSTERING;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.VIEW_CONSTRAINT_NAME;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.VIEW_INDEX;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.VIEW_INDEX_FIELD;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.VIEW_PRIMARY_KEY;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;

/** Rules about views, which have nothing that only a table can have. */
final class ViewChecks {
  private ViewChecks() {}

  static void viewsAreEnabled(ModelDraft view, Inspection inspection) {
    if (!inspection.isEnabled(PreviewFeature.VIEWS)) {
      inspection.report(
          VIEWS_NEED_PREVIEW,
          view.span(),
          "Views are a preview; add `%s` to `previewFeatures` of the generator.",
          PreviewFeature.VIEWS.word());
    }
  }

  static void hasNoPrimaryKey(ModelDraft view, Inspection inspection) {
    view.primaryKey()
        .ifPresent(
            key ->
                inspection.report(
                    VIEW_PRIMARY_KEY,
                    key.span(),
                    "View `%s` cannot have a primary key; use `@unique` or `@@unique` instead.",
                    view.name()));
  }

  static void hasOnlyUniques(ModelDraft view, KeyDraft index, Inspection inspection) {
    if (!index.isUnique()) {
      inspection.report(VIEW_INDEX, index.span(), "View `%s` cannot have an index.", view.name());
    }
  }

  static void uniquesHaveNoConstraintName(ModelDraft view, KeyDraft index, Inspection inspection) {
    if (index.constraint().isPresent()) {
      inspection.report(
          VIEW_CONSTRAINT_NAME,
          index.span(),
          "What is unique in view `%s` is no constraint of the database and has no name there.",
          view.name());
    }
  }

  static void uniquesAreNotClustered(ModelDraft view, KeyDraft index, Inspection inspection) {
    if (index.clustered().isPresent()) {
      inspection.report(
          VIEW_CLUSTERING,
          index.span(),
          "The rows of view `%s` have no order on disk; remove `clustered`.",
          view.name());
    }
  }

  static void fieldsArePlain(ModelDraft view, KeyDraft index, Inspection inspection) {
    for (PartDraft part : index.parts()) {
      if (part.order().isPresent()
          || part.length().isPresent()
          || part.operatorClass().isPresent()) {
        inspection.report(
            VIEW_INDEX_FIELD,
            index.span(),
            "Field `%s` of view `%s` is not indexed; remove what stands in parentheses behind it.",
            part.name(),
            view.name());
      }
    }
  }
}
