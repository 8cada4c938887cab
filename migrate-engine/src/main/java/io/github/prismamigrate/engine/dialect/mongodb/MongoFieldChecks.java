package io.github.prismamigrate.engine.dialect.mongodb;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.Mapping;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.NativeType;

/** Rules about the id and the fields of a model. */
final class MongoFieldChecks {
  private static final String ID = "_id";

  private final Diagnostics diagnostics;

  MongoFieldChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(ModelDraft model) {
    if (model.primaryKey().isEmpty()) {
      report(
          MongoRule.ID_MISSING,
          model.span(),
          "Model `%s` needs a field with `@id @map(\"_id\")`.",
          model.name());
    }
    model.primaryKey().ifPresent(this::idIsMapped);
    for (ScalarFieldDraft field : model.scalarFields()) {
      autoIsId(model, field);
      databaseMakesNoDefault(field);
    }
  }

  /** Checks the names of all fields in the database. */
  void namesArePossible(ModelDraft model) {
    model.scalarFields().forEach(field -> field.mapped().ifPresent(this::nameIsPossible));
  }

  private void idIsMapped(KeyDraft key) {
    if (key.parts().size() == 1 && !key.fields().get(0).column().equals(ID)) {
      ScalarFieldDraft field = key.fields().get(0);
      report(
          MongoRule.ID_NOT_MAPPED,
          field.span(),
          "The database calls every id `_id`; add `@map(\"_id\")` to field `%s`.",
          field.name());
    }
  }

  private void autoIsId(ModelDraft model, ScalarFieldDraft field) {
    if (field.defaultValue().filter(value -> value.calls("auto")).isEmpty()) {
      return;
    }
    if (field
        .nativeType()
        .map(NativeType::definition)
        .filter(MongoType.OBJECT_ID::equals)
        .isEmpty()) {
      report(
          MongoRule.AUTO_WITHOUT_OBJECT_ID,
          field.span(),
          "What `auto()` makes is an object id; add `@db.ObjectId` to field `%s`.",
          field.name());
    }
    if (model.primaryKey().filter(key -> key.fields().contains(field)).isEmpty()) {
      report(
          MongoRule.AUTO_OUTSIDE_ID,
          field.span(),
          "Only the id can be `auto()`, which field `%s` is not.",
          field.name());
    }
  }

  private void databaseMakesNoDefault(ScalarFieldDraft field) {
    if (field.defaultValue().filter(value -> value.calls("dbgenerated")).isPresent()) {
      report(
          MongoRule.DBGENERATED_UNSUPPORTED,
          field.span(),
          "The database makes no defaults; field `%s` needs another than `dbgenerated`.",
          field.name());
    }
  }

  private void nameIsPossible(Mapping mapping) {
    if (mapping.name().startsWith("$")) {
      report(
          MongoRule.FIELD_NAME_WITH_DOLLAR,
          mapping.span(),
          "The name `%s` begins with a dollar sign, which the database keeps for itself.",
          mapping.name());
    }
    if (mapping.name().contains(".")) {
      report(
          MongoRule.FIELD_NAME_WITH_DOT,
          mapping.span(),
          "The name `%s` contains a dot, which the database takes for a path.",
          mapping.name());
    }
  }

  private void report(Rule rule, Span span, String message, String name) {
    diagnostics.report(rule, span, message.formatted(name));
  }
}
