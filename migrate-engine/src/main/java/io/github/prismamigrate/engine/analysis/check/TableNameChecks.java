package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.ENUM_NAME_CLASH;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.TABLE_NAME_CLASH;

import io.github.prismamigrate.engine.analysis.draft.EnumDraft;
import io.github.prismamigrate.engine.analysis.draft.Mapping;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about the names of tables and enums in the database. */
final class TableNameChecks {
  private TableNameChecks() {}

  private record QualifiedName(Optional<String> namespace, String name) {}

  static void tableNamesDiffer(Inspection inspection) {
    Map<QualifiedName, ModelDraft> seen = new HashMap<>();
    modelsThenViews(inspection)
        .forEach(
            model -> {
              QualifiedName name = new QualifiedName(model.namespaceName(), model.table());
              ModelDraft earlier = seen.put(name, model);
              if (earlier != null) {
                reportTable(earlier, model, inspection);
              }
            });
  }

  private static Stream<ModelDraft> modelsThenViews(Inspection inspection) {
    return Stream.concat(
        inspection.schema().models().stream().filter(model -> !model.isView()),
        inspection.schema().models().stream().filter(ModelDraft::isView));
  }

  private static void reportTable(ModelDraft earlier, ModelDraft later, Inspection inspection) {
    Mapping mapping = later.mapped().or(earlier::mapped).orElseThrow();
    inspection.report(
        TABLE_NAME_CLASH,
        mapping.span(),
        "`%s` and `%s` have the same name `%s` in the database.",
        earlier.name(),
        later.name(),
        later.table());
  }

  static void enumNamesDiffer(Inspection inspection) {
    if (!inspection.can(Capability.ENUMS)) {
      return;
    }
    Set<QualifiedName> seen = new HashSet<>();
    for (EnumDraft type : inspection.schema().enums()) {
      if (!seen.add(new QualifiedName(type.namespaceName(), type.databaseName()))) {
        inspection.report(
            ENUM_NAME_CLASH,
            type.span(),
            "Enum `%s` has the name `%s` in the database, as another enum has.",
            type.name(),
            type.databaseName());
      }
    }
  }

  static void enumsAreSupported(EnumDraft type, Inspection inspection) {
    if (!inspection.can(Capability.ENUMS)) {
      inspection.report(
          CheckRule.ENUMS_UNSUPPORTED,
          type.span(),
          "The database has no enums; use a `String` field in place of `%s`.",
          type.name());
    }
  }
}
