package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.List;

/** Rules about {@code Gin} indexes, which the database calls inverted ones. */
final class CockroachGinChecks {
  private final Diagnostics diagnostics;

  CockroachGinChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(KeyDraft index) {
    if (index.algorithm().map(Written::value).filter(IndexAlgorithm.GIN::equals).isEmpty()) {
      return;
    }
    for (PartDraft part : index.parts()) {
      if (part.operatorClass().isPresent()) {
        report(CockroachRule.GIN_OPERATOR_CLASS, index, "takes no `ops` at field `%s`", part);
        return;
      }
      fieldIsInvertible(index, part);
    }
  }

  private void fieldIsInvertible(KeyDraft index, PartDraft part) {
    ScalarFieldDraft field = part.field();
    boolean json = field.is(ScalarType.JSON);
    if (!json && !field.isList() && !field.isUnsupported()) {
      report(
          CockroachRule.GIN_FIELD_TYPE,
          index,
          "cannot contain field `%s`, which is neither `Json` nor a list",
          part);
    }
    if (json && !isLast(index.parts(), part)) {
      report(CockroachRule.GIN_JSON_NOT_LAST, index, "must have `Json` field `%s` last", part);
    }
  }

  private static boolean isLast(List<PartDraft> parts, PartDraft part) {
    return parts.get(parts.size() - 1) == part;
  }

  private void report(Rule rule, KeyDraft index, String fault, PartDraft part) {
    diagnostics.report(rule, index.span(), "A `Gin` index " + fault.formatted(part.name()) + ".");
  }
}
