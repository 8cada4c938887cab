package io.github.prismamigrate.engine.analysis.rule;

import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.datamodel.RelationMode;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.ReferentialAction;

/** The referential actions of relations: the written ones, else the defaults. */
public final class RelationActions {
  private final SchemaRules rules;
  private final RelationMode mode;

  public RelationActions(SchemaRules rules, RelationMode mode) {
    this.rules = rules;
    this.mode = mode;
  }

  public ReferentialAction onUpdate(RelationDraft.Inline relation) {
    return relation
        .attribute()
        .flatMap(RelationAttribute::onUpdate)
        .map(Written::value)
        .orElse(ReferentialAction.CASCADE);
  }

  public ReferentialAction onDelete(RelationDraft.Inline relation) {
    return relation
        .attribute()
        .flatMap(RelationAttribute::onDelete)
        .map(Written::value)
        .orElseGet(() -> defaultOnDelete(relation));
  }

  private ReferentialAction defaultOnDelete(RelationDraft.Inline relation) {
    if (!isRequired(relation)) {
      return ReferentialAction.SET_NULL;
    }
    return rules.facts().referentialActions(mode).contains(ReferentialAction.RESTRICT)
        ? ReferentialAction.RESTRICT
        : ReferentialAction.NO_ACTION;
  }

  /** Whether a row must have its counterpart: by one of its fields, or by the relation field. */
  private static boolean isRequired(RelationDraft.Inline relation) {
    return relation.forward().filter(field -> field.isRequired()).isPresent()
        || relation.fields().stream().anyMatch(field -> field.arity() == Arity.REQUIRED);
  }
}
