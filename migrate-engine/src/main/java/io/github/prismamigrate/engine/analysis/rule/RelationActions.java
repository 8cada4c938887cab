package io.github.prismamigrate.engine.analysis.rule;

import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.datamodel.RelationMode;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.List;

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
    return rules.referentialActions(mode).contains(ReferentialAction.RESTRICT)
        ? ReferentialAction.RESTRICT
        : ReferentialAction.NO_ACTION;
  }

  /** Whether a row must have its counterpart: by its fields, else by the relation field. */
  private static boolean isRequired(RelationDraft.Inline relation) {
    List<ScalarFieldDraft> fields = relation.fields();
    return fields.isEmpty()
        ? relation.forward().filter(field -> field.isRequired()).isPresent()
        : fields.stream().anyMatch(field -> field.arity() == Arity.REQUIRED);
  }
}
