package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.CLIENT_NAME_CLASH;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.CLUSTERED_KEY_AND_INDEX;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.CLUSTERING_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.COMPOUND_ID_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.CONSTRAINT_NAME_CLASH;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.CONSTRAINT_NAME_LENGTH;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.KEY_EMPTY;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.KEY_NAMED_LIKE_FIELD;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.LENGTH_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.PRIMARY_KEY_NAME_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.PRIMARY_KEY_SORT_UNSUPPORTED;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope.Named;
import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** Rules about {@code @id} and {@code @@id} of models. */
final class PrimaryKeyChecks {
  private PrimaryKeyChecks() {}

  static void nameIsUnique(ModelDraft model, KeyDraft key, Inspection inspection) {
    Span place = key.constraint().map(Written::argument).orElse(key.span());
    inspection
        .names()
        .primaryKey(model, key)
        .ifPresent(name -> nameIsUnique(model, name, place, inspection));
  }

  private static void nameIsUnique(
      ModelDraft model, String name, Span place, Inspection inspection) {
    List<ConstraintScope> clashes = inspection.clashes().of(Named.PRIMARY_KEY, model, name);
    for (int i = 0; i < clashes.size(); i++) {
      inspection.report(
          CONSTRAINT_NAME_CLASH,
          place,
          "The primary key of `%s` is called `%s`, as something else is; name it with `map`.",
          model.name(),
          name);
    }
  }

  static void clientNameIsUnique(ModelDraft model, KeyDraft key, Inspection inspection) {
    key.clientName()
        .filter(name -> ClientNames.isRepeated(model, name.value()))
        .ifPresent(
            name ->
                inspection.report(
                    CLIENT_NAME_CLASH,
                    name.argument(),
                    "Another key of `%s` has the name `%s` as well.",
                    model.name(),
                    name.value()));
  }

  static void hasFields(ModelDraft model, KeyDraft key, Inspection inspection) {
    if (key.parts().isEmpty()) {
      inspection.report(
          KEY_EMPTY, key.span(), "The primary key of `%s` names no fields.", model.name());
    }
  }

  static void isNotNamedLikeField(ModelDraft model, KeyDraft key, Inspection inspection) {
    String name = ClientNames.ofCompound(key);
    if (key.parts().size() > 1 && model.scalarField(name).isPresent()) {
      inspection.report(
          KEY_NAMED_LIKE_FIELD,
          key.span(),
          "Clients call the primary key of `%s` by `%s`, which is the name of a field.",
          model.name(),
          name);
    }
  }

  static void nameIsSupported(ModelDraft model, KeyDraft key, Inspection inspection) {
    if (key.constraint().isPresent() && !inspection.can(Capability.NAMED_PRIMARY_KEYS)) {
      inspection.report(
          PRIMARY_KEY_NAME_UNSUPPORTED,
          model.span(),
          "The database does not name primary keys; remove `map` from the key of `%s`.",
          model.name());
    }
  }

  static void compoundIsSupported(ModelDraft model, KeyDraft key, Inspection inspection) {
    if (key.parts().size() > 1 && !inspection.can(Capability.COMPOUND_IDS)) {
      inspection.report(
          COMPOUND_ID_UNSUPPORTED,
          key.span(),
          "The database has no keys of several fields; give `%s` a key of one field.",
          model.name());
    }
  }

  static void nameIsShort(ModelDraft model, KeyDraft key, Inspection inspection) {
    if (inspection.can(Capability.NAMED_PRIMARY_KEYS)) {
      key.constraint()
          .filter(name -> Identifiers.isTooLong(name.value(), inspection))
          .ifPresent(
              name ->
                  Identifiers.reportLength(
                      CONSTRAINT_NAME_LENGTH, name.value(), key.span(), inspection));
    }
  }

  static void lengthsAreSupported(ModelDraft model, KeyDraft key, Inspection inspection) {
    boolean any = key.parts().stream().anyMatch(part -> part.length().isPresent());
    if (any && !inspection.can(Capability.PREFIX_LENGTHS)) {
      inspection.report(
          LENGTH_UNSUPPORTED,
          key.span(),
          "The database cannot use only the beginning of a field; remove `length`.");
    }
  }

  static void sortIsSupported(ModelDraft model, KeyDraft key, Inspection inspection) {
    boolean any = key.parts().stream().anyMatch(part -> part.order().isPresent());
    if (any && !inspection.can(Capability.SORTED_PRIMARY_KEYS)) {
      inspection.report(
          PRIMARY_KEY_SORT_UNSUPPORTED,
          key.span(),
          "The database does not sort primary keys; remove `sort`.");
    }
  }

  static void lengthsFitTypes(ModelDraft model, KeyDraft key, Inspection inspection) {
    for (PartDraft part : key.parts()) {
      PrefixLengths.fitsType(part, key.span(), inspection);
    }
  }

  static void clusteringIsSupported(ModelDraft model, KeyDraft key, Inspection inspection) {
    if (!inspection.can(Capability.CLUSTERING)) {
      if (key.clustered().isPresent()) {
        inspection.report(
            CLUSTERING_UNSUPPORTED,
            key.span(),
            "The database does not let a key decide the order of rows; remove `clustered`.");
      }
    } else if (key.clustered().orElse(true) && anyIndexIsClustered(model)) {
      inspection.report(
          CLUSTERED_KEY_AND_INDEX,
          key.span(),
          "Only one of the primary key and the indexes of `%s` can be clustered; add `clustered: false`.",
          model.name());
    }
  }

  private static boolean anyIndexIsClustered(ModelDraft model) {
    return model.indexes().stream().anyMatch(index -> index.clustered().orElse(false));
  }
}
