package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.draft.EnumDraft;
import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.source.Diagnostics;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** All rules about schemas whose parts are sound, in the order in which they are applied. */
public final class Checks {
  private static final List<Consumer<Inspection>> OF_SCHEMA =
      List.of(
          CompositeCycles::areAbsent,
          CompositeChecks::areSupported,
          CompositeChecks::areSound,
          DefaultFunctionChecks::functionsAreKnown,
          DatasourceChecks::extensionsAreEnabledAndNamed,
          TableNameChecks::tableNamesDiffer);

  private static final List<BiConsumer<ModelDraft, Inspection>> OF_MODEL =
      List.of(
          ModelChecks::rowsCanBeToldApart,
          ModelChecks::shardKeyIsSupported,
          AutoincrementChecks::fieldsCanCountUp,
          NamespaceChecks::ofModel);

  private static final List<MemberCheck<KeyDraft>> OF_PRIMARY_KEY =
      List.of(
          PrimaryKeyChecks::nameIsUnique,
          PrimaryKeyChecks::clientNameIsUnique,
          PrimaryKeyChecks::hasFields,
          PrimaryKeyChecks::isNotNamedLikeField,
          PrimaryKeyChecks::nameIsSupported,
          PrimaryKeyChecks::compoundIsSupported,
          PrimaryKeyChecks::nameIsShort,
          PrimaryKeyChecks::lengthsAreSupported,
          PrimaryKeyChecks::sortIsSupported,
          PrimaryKeyChecks::lengthsFitTypes,
          PrimaryKeyChecks::clusteringIsSupported);

  private static final List<BiConsumer<ModelDraft, Inspection>> OF_VIEW =
      List.of(ViewChecks::viewsAreEnabled, NamespaceChecks::ofModel, ViewChecks::hasNoPrimaryKey);

  private static final List<MemberCheck<ScalarFieldDraft>> OF_SCALAR_FIELD =
      List.of(
          ScalarFieldChecks::typeIsSupported,
          ScalarFieldChecks::nameIsNoKeyName,
          ScalarFieldChecks::defaultNameIsUnique,
          ScalarFieldChecks::defaultNameIsSupported,
          ScalarFieldChecks::nativeTypeIsSound,
          DefaultFunctionChecks::autoIsSupported,
          ScalarFieldChecks::defaultIsValid,
          ScalarFieldChecks::unsupportedIsUnknown);

  private static final List<MemberCheck<RelationFieldDraft>> OF_RELATION_FIELD =
      List.of(
          ScalarFieldChecks::nameIsNoKeyName,
          RelationFieldChecks::targetIsNotIgnored,
          RelationFieldChecks::actionsAreSupported,
          RelationFieldChecks::constraintNameIsSupported,
          RelationFieldChecks::fieldsAreIndexed,
          RelationFieldChecks::nativeTypesAgree);

  private static final List<MemberCheck<KeyDraft>> OF_INDEX =
      List.of(
          IndexChecks::hasFields,
          IndexChecks::nameIsUnique,
          IndexChecks::isNotNamedLikeField,
          IndexChecks::clientNameIsUnique,
          IndexChecks::lengthsAreSupported,
          IndexChecks::algorithmIsSupported,
          IndexChecks::fulltextIsSupported,
          IndexChecks::fulltextHasNoLength,
          IndexChecks::fulltextIsNotSorted,
          IndexChecks::nameIsShort,
          IndexChecks::clusteringIsSupported,
          IndexChecks::clusteredIndexIsOnly,
          IndexChecks::operatorClassesAreInIndex,
          IndexChecks::compoundHasNoComposites,
          IndexChecks::lengthsFitTypes);

  private static final List<MemberCheck<KeyDraft>> OF_VIEW_INDEX =
      List.of(
          ViewChecks::hasOnlyUniques,
          ViewChecks::uniquesHaveNoConstraintName,
          ViewChecks::uniquesAreNotClustered,
          ViewChecks::fieldsArePlain,
          IndexChecks::isNotNamedLikeField);

  private static final List<BiConsumer<EnumDraft, Inspection>> OF_ENUM =
      List.of(TableNameChecks::enumsAreSupported, NamespaceChecks::ofEnum);

  private static final List<BiConsumer<RelationDraft.Inline, Inspection>> OF_INLINE_RELATION =
      List.of(
          InlineRelationChecks::referencesAreUnique,
          InlineRelationChecks::listsHaveSameLength,
          InlineRelationChecks::requiredRelationHasRequiredFields,
          InlineRelationChecks::typesAgree,
          InlineRelationChecks::nameIsUnique,
          InlineRelationChecks::setNullIsPossible);

  private static final List<BiConsumer<RelationDraft.Inline, Inspection>> OF_ONE_TO_ONE =
      List.of(
          OneToOneChecks::bothSidesExist,
          OneToOneChecks::oneSideHasFields,
          OneToOneChecks::oneSideHasReferences,
          OneToOneChecks::onlyOneSideHasReferences,
          OneToOneChecks::onlyOneSideHasFields,
          OneToOneChecks::onlyForwardSideHasActions,
          OneToOneChecks::fieldsAreUnique,
          OneToOneChecks::fieldsAndReferencesStandTogether,
          OneToOneChecks::backSideIsOptional,
          OneToOneChecks::forwardSideHasFields);

  private static final List<BiConsumer<RelationDraft.Inline, Inspection>> OF_ONE_TO_MANY =
      List.of(
          OneToManyChecks::bothSidesExist,
          OneToManyChecks::singleSideHasFields,
          OneToManyChecks::singleSideHasReferences,
          OneToManyChecks::listSideHasNoFields,
          OneToManyChecks::listSideHasNoActions);

  private static final List<BiConsumer<RelationDraft.ManyToMany, Inspection>>
      OF_IMPLICIT_MANY_TO_MANY =
          List.of(
              ManyToManyChecks::implicitIsSupported,
              ManyToManyChecks::keysAreSingle,
              ManyToManyChecks::haveNoActions,
              ManyToManyChecks::haveNoReferences);

  private final Inspection inspection;
  private final CascadeChecks cascades;

  private Checks(Inspection inspection) {
    this.inspection = inspection;
    this.cascades = new CascadeChecks(inspection);
  }

  /** A rule about one part of a model. */
  private interface MemberCheck<T> {
    void check(ModelDraft model, T member, Inspection inspection);
  }

  /** Applies all rules to {@code schema}. */
  public static void run(
      SchemaDraft schema,
      List<RelationDraft> relations,
      SchemaRules rules,
      Diagnostics diagnostics) {
    new Checks(Inspection.of(schema, relations, rules, diagnostics)).run();
  }

  /** Nothing can be said about relations that are ambiguous, so the first of them is the last. */
  private void run() {
    OF_SCHEMA.forEach(rule -> rule.accept(inspection));
    List<ModelDraft> all = inspection.schema().models();
    boolean unambiguous =
        all.stream().filter(model -> !model.isView()).allMatch(this::checkModel)
            && all.stream().filter(ModelDraft::isView).allMatch(this::checkView);
    if (unambiguous) {
      checkEnums();
      inspection.relations().forEach(this::checkRelation);
    }
  }

  /** Applies the rules to a model and its fields; false where a relation field is ambiguous. */
  private boolean checkModel(ModelDraft model) {
    OF_MODEL.forEach(rule -> rule.accept(model, inspection));
    inspection.rules().check(model, inspection.schema(), inspection.diagnostics());
    model.primaryKey().stream().forEach(key -> check(OF_PRIMARY_KEY, model, key));
    return checkFields(model, OF_INDEX);
  }

  private boolean checkView(ModelDraft view) {
    OF_VIEW.forEach(rule -> rule.accept(view, inspection));
    inspection.rules().checkView(view, inspection.schema(), inspection.diagnostics());
    return checkFields(view, OF_VIEW_INDEX);
  }

  private boolean checkFields(ModelDraft model, List<MemberCheck<KeyDraft>> ofIndex) {
    model.scalarFields().forEach(field -> check(OF_SCALAR_FIELD, model, field));
    for (RelationFieldDraft field : model.relationFields()) {
      if (!RelationFieldChecks.isUnambiguous(model, field, inspection)) {
        return false;
      }
      check(OF_RELATION_FIELD, model, field);
    }
    model.indexes().forEach(index -> check(ofIndex, model, index));
    return true;
  }

  private <T> void check(List<MemberCheck<T>> rules, ModelDraft model, T member) {
    rules.forEach(rule -> rule.check(model, member, inspection));
  }

  private void checkEnums() {
    TableNameChecks.enumNamesDiffer(inspection);
    for (EnumDraft type : inspection.schema().enums()) {
      OF_ENUM.forEach(rule -> rule.accept(type, inspection));
    }
  }

  private void checkRelation(RelationDraft relation) {
    if (relation instanceof RelationDraft.Inline inline) {
      cascades.endSomewhere(inline);
      cascades.meetNowhere(inline);
      OF_INLINE_RELATION.forEach(rule -> rule.accept(inline, inspection));
      (inline.oneToOne() ? OF_ONE_TO_ONE : OF_ONE_TO_MANY)
          .forEach(rule -> rule.accept(inline, inspection));
    } else {
      checkManyToMany((RelationDraft.ManyToMany) relation);
    }
  }

  private void checkManyToMany(RelationDraft.ManyToMany relation) {
    if (relation.embedded()) {
      ManyToManyChecks.embeddedIsSound(relation, inspection);
    } else {
      OF_IMPLICIT_MANY_TO_MANY.forEach(rule -> rule.accept(relation, inspection));
    }
  }
}
