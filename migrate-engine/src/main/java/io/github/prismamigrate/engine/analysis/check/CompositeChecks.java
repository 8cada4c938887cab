package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.COMPOSITE_TYPES_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.COMPOSITE_TYPE_EMPTY;

import io.github.prismamigrate.engine.analysis.draft.CompositeDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;

/** Rules about composite types. */
final class CompositeChecks {
  private CompositeChecks() {}

  static void areSupported(Inspection inspection) {
    if (inspection.can(Capability.COMPOSITE_TYPES)) {
      return;
    }
    for (CompositeDraft type : inspection.schema().composites()) {
      inspection.report(
          COMPOSITE_TYPES_UNSUPPORTED,
          type.span(),
          "The database has no composite types; make `%s` a model of its own.",
          type.name());
    }
  }

  /** Looks into the types until something is wrong with the schema. */
  static void areSound(Inspection inspection) {
    for (CompositeDraft type : inspection.schema().composites()) {
      if (!inspection.diagnostics().hasErrors()) {
        isSound(type, inspection);
      }
    }
  }

  private static void isSound(CompositeDraft type, Inspection inspection) {
    if (type.fields().isEmpty()) {
      inspection.report(
          COMPOSITE_TYPE_EMPTY,
          type.span(),
          "Composite type `%s` has no fields; add one or remove the type.",
          type.name());
    }
    for (ScalarFieldDraft field : type.fields()) {
      DefaultValueChecks.contentIsValid(field, inspection);
      ScalarFieldChecks.nativeTypeIsSound(field, inspection);
    }
  }
}
