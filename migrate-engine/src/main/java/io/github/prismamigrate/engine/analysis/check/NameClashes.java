package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.rule.ConstraintNames;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope.Named;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of constraints that occur more than once in a room where they must differ. */
final class NameClashes {
  private final SchemaRules rules;
  private final ConstraintNames names;
  private final Map<Entry, Integer> counts = new HashMap<>();

  private NameClashes(SchemaRules rules) {
    this.rules = rules;
    this.names = new ConstraintNames(rules);
  }

  /** A name in a room; {@code room} is the model or the namespace. */
  private record Entry(ConstraintScope scope, Optional<String> room, String name) {}

  static NameClashes of(SchemaDraft schema, List<RelationDraft> relations, SchemaRules rules) {
    NameClashes clashes = new NameClashes(rules);
    schema.models().forEach(clashes::countModel);
    for (RelationDraft relation : relations) {
      if (relation instanceof RelationDraft.Inline inline) {
        clashes.countRelation(inline);
      }
    }
    return clashes;
  }

  private void countModel(ModelDraft model) {
    model
        .primaryKey()
        .flatMap(key -> names.primaryKey(model, key))
        .ifPresent(name -> count(Named.PRIMARY_KEY, model, model, name));
    for (KeyDraft index : model.indexes()) {
      count(Named.INDEX, model, model, names.index(model, index));
    }
    for (ScalarFieldDraft field : model.scalarFields()) {
      names.defaultValue(model, field).ifPresent(name -> count(Named.DEFAULT, model, model, name));
    }
  }

  /** A relation that only the referenced model knows of counts there among those of the table. */
  private void countRelation(RelationDraft.Inline relation) {
    ModelDraft table = relation.forward().isPresent() ? relation.model() : relation.referenced();
    count(Named.FOREIGN_KEY, table, relation.model(), names.foreignKey(relation));
  }

  /** Counts a name in all its rooms; a view is no table and thus no room. */
  private void count(Named kind, ModelDraft table, ModelDraft ofNamespace, String name) {
    for (ConstraintScope scope : rules.facts().constraintScopes()) {
      if (scope.counts(kind) && !(scope.isOfTable() && table.isView())) {
        counts.merge(entry(scope, scope.isOfTable() ? table : ofNamespace, name), 1, Integer::sum);
      }
    }
  }

  private static Entry entry(ConstraintScope scope, ModelDraft model, String name) {
    Optional<String> room = scope.isOfTable() ? Optional.of(model.name()) : model.namespaceName();
    return new Entry(scope, room, name);
  }

  /** The scopes in which {@code name}, that of something in {@code model}, is not the only one. */
  List<ConstraintScope> of(Named kind, ModelDraft model, String name) {
    return rules.facts().constraintScopes().stream()
        .filter(scope -> scope.checks(kind))
        .filter(scope -> counts.getOrDefault(entry(scope, model, name), 0) > 1)
        .toList();
  }
}
