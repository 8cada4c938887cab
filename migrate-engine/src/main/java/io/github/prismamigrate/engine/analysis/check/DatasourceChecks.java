package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.EXTENSIONS_NEED_PREVIEW;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.EXTENSION_NAME;

import io.github.prismamigrate.engine.analysis.draft.DatasourceDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;

/** Rules about the datasource. */
final class DatasourceChecks {
  private DatasourceChecks() {}

  static void extensionsAreEnabledAndNamed(Inspection inspection) {
    inspection
        .schema()
        .configuration()
        .datasource()
        .filter(datasource -> datasource.extensions().isPresent())
        .ifPresent(datasource -> extensionsAreEnabledAndNamed(datasource, inspection));
  }

  private static void extensionsAreEnabledAndNamed(
      DatasourceDraft datasource, Inspection inspection) {
    if (!inspection.isEnabled(PreviewFeature.POSTGRESQL_EXTENSIONS)) {
      inspection.report(
          EXTENSIONS_NEED_PREVIEW,
          datasource.extensions().orElseThrow(),
          "Extensions are a preview; add `%s` to `previewFeatures` of the generator.",
          PreviewFeature.POSTGRESQL_EXTENSIONS.word());
      return;
    }
    for (Written<String> name : datasource.extensionNames()) {
      if (name.value().contains("-")) {
        inspection.report(
            EXTENSION_NAME,
            name.place(),
            "The name `%s` contains a hyphen; write another and the name of the database in `map`.",
            name.value());
      }
    }
  }
}
