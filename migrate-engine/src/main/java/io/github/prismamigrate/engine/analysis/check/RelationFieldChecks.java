package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.ACTION_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.CONSTRAINT_NAME_LENGTH;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.FOREIGN_KEY_NAME_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.RELATION_AMBIGUOUS;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.RELATION_NATIVE_TYPES;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.RELATION_TO_IGNORED_MODEL;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.RELATION_WITHOUT_INDEX;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.NativeTypeDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.RelationNames;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules about relation fields, each by itself. */
final class RelationFieldChecks {
  private RelationFieldChecks() {}

  /** Whether it is clear which relation each field of {@code model} belongs to up to this one. */
  static boolean isUnambiguous(ModelDraft model, RelationFieldDraft field, Inspection inspection) {
    String name = RelationNames.of(model, field);
    long same =
        model.relationFieldsTo(field.model()).stream()
            .filter(other -> RelationNames.of(model, other).equals(name))
            .count();
    boolean isPairOfSelfRelation =
        same == 2 && field.model().equals(model.name()) && field.relationName().isPresent();
    if (same == 1 || isPairOfSelfRelation) {
      return true;
    }
    inspection.report(
        RELATION_AMBIGUOUS,
        field.span(),
        "Model `%s` has several relations to `%s` that are called `%s`; give each a name with `@relation(\"...\")`, the same on both sides.",
        model.name(),
        field.model(),
        name);
    return false;
  }

  static void targetIsNotIgnored(
      ModelDraft model, RelationFieldDraft field, Inspection inspection) {
    boolean targetIgnored = inspection.schema().model(field.model()).isIgnored();
    if (targetIgnored && !field.ignored() && !model.isIgnored()) {
      inspection.report(
          RELATION_TO_IGNORED_MODEL,
          field.span(),
          "Field `%s` leads to model `%s`, which is ignored; add `@ignore` to the field.",
          field.name(),
          field.model());
    }
  }

  static void actionsAreSupported(
      ModelDraft model, RelationFieldDraft field, Inspection inspection) {
    Set<ReferentialAction> supported =
        inspection.rules().facts().referentialActions(inspection.schema().relationMode());
    field.relation().map(RelationAttribute::actions).orElse(List.of()).stream()
        .filter(action -> !supported.contains(action.value()))
        .forEach(action -> reportAction(action, supported, inspection));
  }

  private static void reportAction(
      Written<ReferentialAction> action, Set<ReferentialAction> supported, Inspection inspection) {
    inspection.report(
        ACTION_UNSUPPORTED,
        action.argument(),
        "Referential action `%s` is not available here; there are %s.",
        action.value().word(),
        supported.stream().map(ReferentialAction::word).collect(Collectors.joining(", ")));
  }

  static void constraintNameIsSupported(
      ModelDraft model, RelationFieldDraft field, Inspection inspection) {
    field
        .relation()
        .filter(relation -> relation.constraint().isPresent())
        .ifPresent(relation -> constraintNameIsSupported(relation, inspection));
  }

  private static void constraintNameIsSupported(RelationAttribute relation, Inspection inspection) {
    String name = relation.constraint().orElseThrow().value();
    if (!inspection.can(Capability.NAMED_FOREIGN_KEYS)) {
      inspection.report(
          FOREIGN_KEY_NAME_UNSUPPORTED,
          relation.span(),
          "The database does not name foreign keys; remove `map`.");
    } else if (Identifiers.isTooLong(name, inspection)) {
      Identifiers.reportLength(CONSTRAINT_NAME_LENGTH, name, relation.span(), inspection);
    }
  }

  static void fieldsAreIndexed(ModelDraft model, RelationFieldDraft field, Inspection inspection) {
    List<String> fields =
        field.relation().flatMap(RelationAttribute::fields).map(Written::value).orElse(List.of());
    boolean wanted = !inspection.usesForeignKeys() && inspection.can(Capability.RELATION_INDEXES);
    if (wanted && !fields.isEmpty() && model.keys().noneMatch(key -> begins(key, fields))) {
      inspection.report(
          RELATION_WITHOUT_INDEX,
          field.relation().orElseThrow().span(),
          "Without foreign keys nothing indexes the fields of this relation; add `@@index([%s])`.",
          String.join(", ", fields));
    }
  }

  static void nativeTypesAgree(ModelDraft model, RelationFieldDraft field, Inspection inspection) {
    if (!inspection.can(Capability.RELATIONS_OF_SAME_NATIVE_TYPE)) {
      return;
    }
    List<ScalarFieldDraft> fields = named(field, RelationAttribute::fields, model);
    List<ScalarFieldDraft> references =
        named(field, RelationAttribute::references, inspection.schema().model(field.model()));
    for (int i = 0; i < fields.size() && i < references.size(); i++) {
      nativeTypesAgree(fields.get(i), references.get(i), inspection);
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

  private static void nativeTypesAgree(
      ScalarFieldDraft field, ScalarFieldDraft reference, Inspection inspection) {
    if (!written(field).equals(written(reference))) {
      inspection.report(
          RELATION_NATIVE_TYPES,
          field.span(),
          "Field `%s` and the field `%s` that it refers to should have the same native type.",
          field.name(),
          reference.name());
    }
  }

  private static Optional<String> written(ScalarFieldDraft field) {
    return field.nativeTypeDraft().map(NativeTypeDraft::written);
  }

  private static boolean begins(KeyDraft key, List<String> fields) {
    List<String> names = key.names();
    return names.size() >= fields.size() && names.subList(0, fields.size()).equals(fields);
  }
}
