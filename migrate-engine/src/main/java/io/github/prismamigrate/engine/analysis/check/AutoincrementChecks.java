package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.AUTOINCREMENT_NOT_FIRST;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.AUTOINCREMENT_OUTSIDE_KEY;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.AUTOINCREMENT_REPEATED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.AUTOINCREMENT_UNSUPPORTED;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import java.util.List;

/** Rules about fields that the database counts up. */
final class AutoincrementChecks {
  private AutoincrementChecks() {}

  static void fieldsCanCountUp(ModelDraft model, Inspection inspection) {
    List<ScalarFieldDraft> fields =
        model.scalarFields().stream().filter(ScalarFieldDraft::isAutoincrement).toList();
    if (inspection.can(Capability.AUTOINCREMENT)) {
      fieldIsSingle(fields, model, inspection);
      fields.forEach(field -> fieldHasPlace(field, model, inspection));
    } else {
      fields.forEach(field -> reportUnsupported(field, inspection));
    }
  }

  private static void reportUnsupported(ScalarFieldDraft field, Inspection inspection) {
    inspection.report(
        AUTOINCREMENT_UNSUPPORTED,
        field.defaultValue().orElseThrow().span(),
        "The database does not count up; field `%s` needs another default.",
        field.name());
  }

  private static void fieldIsSingle(
      List<ScalarFieldDraft> fields, ModelDraft model, Inspection inspection) {
    if (fields.size() > 1 && !inspection.can(Capability.AUTOINCREMENT_TWICE)) {
      inspection.report(
          AUTOINCREMENT_REPEATED,
          model.span(),
          "Model `%s` has several fields that count up; the database takes one for each table.",
          model.name());
    }
  }

  private static void fieldHasPlace(
      ScalarFieldDraft field, ModelDraft model, Inspection inspection) {
    if (!inspection.can(Capability.AUTOINCREMENT_OUTSIDE_KEY)) {
      fieldIsKey(field, model, inspection);
    }
    if (!inspection.can(Capability.AUTOINCREMENT_UNINDEXED)) {
      fieldIsFirst(field, model, inspection);
    }
  }

  private static void fieldIsKey(ScalarFieldDraft field, ModelDraft model, Inspection inspection) {
    if (model.primaryKey().filter(key -> key.fields().equals(List.of(field))).isEmpty()) {
      inspection.report(
          AUTOINCREMENT_OUTSIDE_KEY,
          field.span(),
          "Only the field that is the primary key can count up, which `%s` is not.",
          field.name());
    }
  }

  private static void fieldIsFirst(
      ScalarFieldDraft field, ModelDraft model, Inspection inspection) {
    if (model.keys().noneMatch(key -> isFirst(field, key))) {
      inspection.report(
          AUTOINCREMENT_NOT_FIRST,
          field.span(),
          "Field `%s` counts up and must be the first field of a key or index.",
          field.name());
    }
  }

  private static boolean isFirst(ScalarFieldDraft field, KeyDraft key) {
    return !key.parts().isEmpty() && key.parts().get(0).field().equals(field);
  }
}
