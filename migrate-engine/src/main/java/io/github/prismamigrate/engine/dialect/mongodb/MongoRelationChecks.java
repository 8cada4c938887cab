package io.github.prismamigrate.engine.dialect.mongodb;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.NativeTypeDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.source.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rules about relation fields. */
final class MongoRelationChecks {
  private final SchemaDraft schema;
  private final Diagnostics diagnostics;

  MongoRelationChecks(SchemaDraft schema, Diagnostics diagnostics) {
    this.schema = schema;
    this.diagnostics = diagnostics;
  }

  void check(ModelDraft model) {
    for (RelationFieldDraft field : model.relationFields()) {
      List<ScalarFieldDraft> fields = named(field, RelationAttribute::fields, model);
      List<ScalarFieldDraft> references =
          named(field, RelationAttribute::references, schema.model(field.model()));
      for (int i = 0; i < fields.size() && i < references.size(); i++) {
        nativeTypesAgree(fields.get(i), references.get(i));
      }
    }
  }

  private static List<ScalarFieldDraft> named(
      RelationFieldDraft field,
      Function<RelationAttribute, Optional<Written<List<String>>>> list,
      ModelDraft model) {
    return field.relation().flatMap(list).map(Written::value).orElse(List.of()).stream()
        .map(model::scalarField)
        .flatMap(Optional::stream)
        .toList();
  }

  private void nativeTypesAgree(ScalarFieldDraft field, ScalarFieldDraft reference) {
    if (!written(field).equals(written(reference))) {
      diagnostics.report(
          MongoRule.RELATION_NATIVE_TYPES,
          field.span(),
          "Field `%s` and the field `%s` that it refers to should have the same native type."
              .formatted(field.name(), reference.name()));
    }
  }

  private static Optional<String> written(ScalarFieldDraft field) {
    return field.nativeTypeDraft().map(NativeTypeDraft::written);
  }
}
