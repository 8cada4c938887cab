package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.CONSTRAINT_NAME_CLASH;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.REFERENCES_LENGTH;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.REFERENCES_NOT_UNIQUE;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.REFERENCES_ORDER;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.RELATION_FIELD_TYPES;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.RELATION_REQUIRED_FIELDS_OPTIONAL;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.SET_NULL_ON_REQUIRED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.SET_NULL_ON_REQUIRED_TOLERATED;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope.Named;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about relations that keep fields in one of their models. */
final class InlineRelationChecks {
  private InlineRelationChecks() {}

  static void referencesAreUnique(RelationDraft.Inline relation, Inspection inspection) {
    List<String> references = names(relation.references());
    if (references.isEmpty()) {
      return;
    }
    Set<String> asSet = new HashSet<>(references);
    List<KeyDraft> criteria =
        relation
            .referenced()
            .uniqueCriteria()
            .filter(
                key -> key.parts().size() == asSet.size() && asSet.equals(Set.copyOf(key.names())))
            .toList();
    if (criteria.isEmpty()) {
      reportNotUnique(relation, references, inspection);
    } else if (!inspection.can(Capability.REFERENCES_IN_ANY_ORDER)
        && criteria.stream().noneMatch(key -> key.names().equals(references))) {
      reportOrder(relation, criteria.get(0), inspection);
    }
  }

  private static void reportNotUnique(
      RelationDraft.Inline relation, List<String> references, Inspection inspection) {
    inspection.report(
        REFERENCES_NOT_UNIQUE,
        relation.forward().orElseThrow().span(),
        "`references` must name a key of `%s`; mark %s there with `@unique`, or with `@@unique` if there are several.",
        relation.referenced().name(),
        String.join(", ", references));
  }

  private static void reportOrder(
      RelationDraft.Inline relation, KeyDraft key, Inspection inspection) {
    inspection.report(
        REFERENCES_ORDER,
        relation.forward().orElseThrow().span(),
        "`references` must name the fields in the order of their key: %s.",
        String.join(", ", key.names()));
  }

  private static List<String> names(List<ScalarFieldDraft> fields) {
    return fields.stream().map(ScalarFieldDraft::name).toList();
  }

  static void listsHaveSameLength(RelationDraft.Inline relation, Inspection inspection) {
    relation
        .attribute()
        .filter(attribute -> listsDiffer(attribute))
        .ifPresent(
            attribute ->
                inspection.report(
                    REFERENCES_LENGTH,
                    attribute.span(),
                    "`fields` and `references` must name equally many fields."));
  }

  private static boolean listsDiffer(RelationAttribute attribute) {
    return attribute.fields().isPresent()
        && attribute.references().isPresent()
        && attribute.fields().get().value().size() != attribute.references().get().value().size();
  }

  static void requiredRelationHasRequiredFields(
      RelationDraft.Inline relation, Inspection inspection) {
    boolean anyOptional = relation.fields().stream().anyMatch(ScalarFieldDraft::isOptional);
    relation
        .forward()
        .filter(RelationFieldDraft::isRequired)
        .filter(field -> anyOptional)
        .ifPresent(
            field ->
                inspection.report(
                    RELATION_REQUIRED_FIELDS_OPTIONAL,
                    field.span(),
                    "Relation `%s` is required but some of its fields are optional; make both the same.",
                    field.name()));
  }

  static void typesAgree(RelationDraft.Inline relation, Inspection inspection) {
    List<ScalarFieldDraft> fields = relation.fields();
    List<ScalarFieldDraft> references = references(relation);
    for (int i = 0; i < fields.size() && i < references.size(); i++) {
      if (!fields.get(i).type().equals(references.get(i).type())) {
        inspection.report(
            RELATION_FIELD_TYPES,
            relation.forward().orElseThrow().span(),
            "Field `%s` and the field `%s` that it refers to must have the same type.",
            fields.get(i).name(),
            references.get(i).name());
      }
    }
  }

  /** The fields referred to; the first key where none are written. */
  private static List<ScalarFieldDraft> references(RelationDraft.Inline relation) {
    boolean written = relation.attribute().flatMap(RelationAttribute::references).isPresent();
    return written
        ? relation.references()
        : relation
            .referenced()
            .uniqueCriteria()
            .filter(KeyDraft::isStrict)
            .findFirst()
            .map(KeyDraft::fields)
            .orElse(List.of());
  }

  static void nameIsUnique(RelationDraft.Inline relation, Inspection inspection) {
    String name = inspection.names().foreignKey(relation);
    Span place =
        relation
            .attribute()
            .flatMap(RelationAttribute::constraint)
            .map(Written::argument)
            .or(() -> relation.forward().map(RelationFieldDraft::span))
            .orElse(relation.referenced().span());
    inspection
        .clashes()
        .of(Named.FOREIGN_KEY, relation.model(), name)
        .forEach(
            scope ->
                inspection.report(
                    CONSTRAINT_NAME_CLASH,
                    place,
                    "A foreign key is called `%s`, as something else is; name it with `map`.",
                    name));
  }

  static void setNullIsPossible(RelationDraft.Inline relation, Inspection inspection) {
    List<ScalarFieldDraft> fields = relation.fields();
    boolean possible =
        !fields.isEmpty() && fields.stream().noneMatch(f -> f.arity() == Arity.REQUIRED);
    if (possible) {
      return;
    }
    boolean tolerated =
        inspection.usesForeignKeys() && inspection.can(Capability.SET_NULL_ON_REQUIRED);
    Rule rule = tolerated ? SET_NULL_ON_REQUIRED_TOLERATED : SET_NULL_ON_REQUIRED;
    relation.attribute().map(RelationAttribute::actions).orElse(List.of()).stream()
        .filter(action -> action.value() == ReferentialAction.SET_NULL)
        .forEach(action -> reportSetNull(rule, relation, inspection));
  }

  private static void reportSetNull(
      Rule rule, RelationDraft.Inline relation, Inspection inspection) {
    RelationFieldDraft field = relation.forward().orElseThrow();
    inspection.report(
        rule,
        field.span(),
        "`SetNull` of relation `%s` can never work, because its fields are required; make them optional.",
        field.name());
  }
}
