package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.EMBEDDED_FIELDS;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.EMBEDDED_FIELD_TYPES;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.EMBEDDED_MANY_TO_MANY_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.EMBEDDED_REFERENCES;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.EMBEDDED_REFERENCES_KEY;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.IMPLICIT_MANY_TO_MANY_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.MANY_TO_MANY_ACTION;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.MANY_TO_MANY_KEY;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.MANY_TO_MANY_OF_VIEW;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.MANY_TO_MANY_REFERENCES;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.MANY_TO_MANY_REFERENCES_KEY;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft.Side;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.List;
import java.util.Optional;

/** Rules about relations with lists on both sides. */
final class ManyToManyChecks {
  private ManyToManyChecks() {}

  static void implicitIsSupported(RelationDraft.ManyToMany relation, Inspection inspection) {
    if (relation.sides().anyMatch(side -> side.model().isView())) {
      reportBoth(
          MANY_TO_MANY_OF_VIEW,
          relation,
          "`%s` is one side of a many-to-many relation, which a view cannot have; write a model for the pairs.",
          inspection);
    } else if (!inspection.can(Capability.IMPLICIT_MANY_TO_MANY)) {
      reportBoth(
          IMPLICIT_MANY_TO_MANY_UNSUPPORTED,
          relation,
          "The database keeps no pairs by itself; give both sides `fields` and `references`, also `%s`.",
          inspection);
    }
  }

  static void keysAreSingle(RelationDraft.ManyToMany relation, Inspection inspection) {
    relation.sides().forEach(side -> keyIsSingle(side, inspection));
  }

  private static void keyIsSingle(Side side, Inspection inspection) {
    Optional<ScalarFieldDraft> key = singleKey(other(side, inspection));
    Optional<List<String>> references =
        side.field().relation().flatMap(RelationAttribute::references).map(Written::value);
    if (key.isEmpty()) {
      report(
          MANY_TO_MANY_KEY,
          side,
          "Model `" + side.field().model() + "` needs an `@id` of one field for `%s`.",
          inspection);
    } else if (references.filter(names -> !names.equals(List.of(key.get().name()))).isPresent()) {
      report(
          MANY_TO_MANY_REFERENCES_KEY,
          side,
          "`references` of `%s` can only name the key `" + key.get().name() + "`.",
          inspection);
    }
  }

  private static ModelDraft other(Side side, Inspection inspection) {
    return inspection.schema().model(side.field().model());
  }

  private static Optional<ScalarFieldDraft> singleKey(ModelDraft model) {
    return model
        .primaryKey()
        .map(KeyDraft::fields)
        .filter(fields -> fields.size() == 1)
        .map(fields -> fields.get(0));
  }

  static void haveNoActions(RelationDraft.ManyToMany relation, Inspection inspection) {
    relation
        .sides()
        .flatMap(side -> side.field().relation().stream())
        .flatMap(attribute -> attribute.actions().stream())
        .forEach(
            action ->
                inspection.report(
                    MANY_TO_MANY_ACTION,
                    action.place(),
                    "A many-to-many relation has no actions; remove `onDelete` and `onUpdate`."));
  }

  static void haveNoReferences(RelationDraft.ManyToMany relation, Inspection inspection) {
    relation
        .sides()
        .filter(side -> side.field().relation().flatMap(RelationAttribute::references).isPresent())
        .forEach(
            side ->
                report(
                    MANY_TO_MANY_REFERENCES,
                    side,
                    "`%s` refers to the key by itself; remove `references`.",
                    inspection));
  }

  static void embeddedIsSound(RelationDraft.ManyToMany relation, Inspection inspection) {
    if (!inspection.can(Capability.EMBEDDED_MANY_TO_MANY)) {
      reportBoth(
          EMBEDDED_MANY_TO_MANY_UNSUPPORTED,
          relation,
          "A many-to-many relation keeps its pairs in a table of its own; remove `fields` and `references` from `%s`.",
          inspection);
      return;
    }
    relation.sides().forEach(side -> embeddedIsSound(side, inspection));
    haveNoActions(relation, inspection);
  }

  private static void embeddedIsSound(Side side, Inspection inspection) {
    Optional<Written<List<String>>> references =
        side.field().relation().flatMap(RelationAttribute::references);
    Optional<Written<List<String>>> fields =
        side.field().relation().flatMap(RelationAttribute::fields);
    listNamesOne(EMBEDDED_REFERENCES, "references", references, side, inspection);
    listNamesOne(EMBEDDED_FIELDS, "fields", fields, side, inspection);
    ModelDraft other = other(side, inspection);
    Optional<ScalarFieldDraft> reference = first(references, other);
    reference.ifPresent(field -> referenceIsKey(field, other, side, inspection));
    Optional<ScalarFieldDraft> list = first(fields, side.model());
    if (list.isPresent() && reference.isPresent()) {
      typesAgree(list.get(), reference.get(), side, inspection);
    }
  }

  private static Optional<ScalarFieldDraft> first(
      Optional<Written<List<String>>> list, ModelDraft model) {
    return list.flatMap(written -> written.value().stream().findFirst())
        .flatMap(model::scalarField);
  }

  private static void listNamesOne(
      Rule rule,
      String argument,
      Optional<Written<List<String>>> list,
      Side side,
      Inspection inspection) {
    if (list.filter(written -> written.value().size() == 1).isEmpty()) {
      Span place =
          list.map(Written::argument)
              .or(() -> side.field().relation().map(RelationAttribute::span))
              .orElse(side.field().span());
      inspection.report(
          rule, place, "`%s` of `%s` must name exactly one field.", argument, side.field().name());
    }
  }

  private static void referenceIsKey(
      ScalarFieldDraft reference, ModelDraft other, Side side, Inspection inspection) {
    if (singleKey(other).filter(reference::equals).isEmpty()) {
      inspection.report(
          EMBEDDED_REFERENCES_KEY,
          side.field().relation().flatMap(RelationAttribute::references).orElseThrow().argument(),
          "`references` of `%s` must name the key of `%s`.",
          side.field().name(),
          other.name());
    }
  }

  private static void typesAgree(
      ScalarFieldDraft field, ScalarFieldDraft reference, Side side, Inspection inspection) {
    if (!field.isList() || reference.isList() || !sameType(field, reference)) {
      inspection.report(
          EMBEDDED_FIELD_TYPES,
          side.field().relation().orElseThrow().span(),
          "Field `%s` must be a list of the keys that `%s` refers to.",
          field.name(),
          side.field().name());
    }
  }

  private static boolean sameType(ScalarFieldDraft one, ScalarFieldDraft other) {
    return one.type().equals(other.type())
        && one.nativeType()
            .map(NativeType::definition)
            .equals(other.nativeType().map(NativeType::definition));
  }

  private static void reportBoth(
      Rule rule, RelationDraft.ManyToMany relation, String message, Inspection inspection) {
    relation.sides().forEach(side -> report(rule, side, message, inspection));
  }

  private static void report(Rule rule, Side side, String message, Inspection inspection) {
    inspection.report(rule, side.field().span(), message, side.field().name());
  }
}
