package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.NAMESPACE_MISSING;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.NAMESPACE_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.NAMESPACE_UNSUPPORTED;

import io.github.prismamigrate.engine.analysis.draft.DatasourceDraft;
import io.github.prismamigrate.engine.analysis.draft.EnumDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.source.Span;
import java.util.List;
import java.util.Optional;

/** Rules about {@code @@schema}. */
final class NamespaceChecks {
  private NamespaceChecks() {}

  static void ofModel(ModelDraft model, Inspection inspection) {
    check(model.namespace(), model.span(), model.name(), inspection);
  }

  static void ofEnum(EnumDraft type, Inspection inspection) {
    check(type.namespace(), type.span(), type.name(), inspection);
  }

  private static void check(
      Optional<Written<String>> namespace, Span block, String name, Inspection inspection) {
    if (!inspection.can(Capability.NAMESPACES)) {
      namespace.ifPresent(written -> reportUnsupported(written, inspection));
      return;
    }
    Optional<DatasourceDraft> datasource = inspection.schema().configuration().datasource();
    List<String> known = datasource.map(draft -> draft.settings().namespaces()).orElse(List.of());
    boolean listed = datasource.flatMap(DatasourceDraft::namespaces).isPresent();
    if (namespace.isEmpty() && listed) {
      inspection.report(
          NAMESPACE_MISSING,
          block,
          "The datasource lists `schemas`, so `%s` must say with `@@schema` where it lies.",
          name);
    }
    namespace
        .filter(written -> !known.contains(written.value()))
        .ifPresent(written -> reportUnknown(written, known, inspection));
  }

  private static void reportUnsupported(Written<String> written, Inspection inspection) {
    inspection.report(
        NAMESPACE_UNSUPPORTED, written.place(), "The database has no schemas; remove `@@schema`.");
  }

  private static void reportUnknown(
      Written<String> written, List<String> known, Inspection inspection) {
    inspection.report(
        NAMESPACE_UNKNOWN,
        written.place(),
        "`%s` is not among the `schemas` of the datasource; add it there.%s",
        written.value(),
        NearestName.suggestion(written.value(), known));
  }
}
