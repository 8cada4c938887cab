package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.LENGTH_TYPE;

import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.ScalarType;

/** Indexes on the beginning of a field. */
final class PrefixLengths {
  private PrefixLengths() {}

  /** Only texts and bytes have a beginning. */
  static void fitsType(PartDraft part, Span place, Inspection inspection) {
    ScalarFieldDraft field = part.field();
    boolean fits =
        field.is(ScalarType.STRING) || field.is(ScalarType.BYTES) || field.isUnsupported();
    if (part.length().isPresent() && !fits && inspection.can(Capability.PREFIX_LENGTHS)) {
      inspection.report(
          LENGTH_TYPE,
          place,
          "Field `%s` has no beginning that could be indexed; remove `length`.",
          field.name());
    }
  }
}
