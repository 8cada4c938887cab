package io.github.prismamigrate.engine.analysis.rule;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.types.GeneratedName;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of constraints and indexes in the database: the written ones, else generated ones. */
public final class ConstraintNames {
  private final SchemaRules rules;

  public ConstraintNames(SchemaRules rules) {
    this.rules = rules;
  }

  /** The name of a primary key, where the database names them. */
  public Optional<String> primaryKey(ModelDraft model, KeyDraft key) {
    return rules.can(Capability.NAMED_PRIMARY_KEYS)
        ? Optional.of(written(key.constraint()).orElseGet(() -> generated(model.table(), "_pkey")))
        : Optional.empty();
  }

  public String index(ModelDraft model, KeyDraft index) {
    return written(index.constraint()).orElseGet(() -> generatedIndex(model, index));
  }

  private String generatedIndex(ModelDraft model, KeyDraft index) {
    String columns = index.parts().stream().map(PartDraft::column).collect(Collectors.joining("_"));
    return generated(
        model.table() + "_" + columns, index.kind() == Key.Kind.UNIQUE ? "_key" : "_idx");
  }

  public String foreignKey(RelationDraft.Inline relation) {
    return relation
        .attribute()
        .flatMap(attribute -> written(attribute.constraint()))
        .orElseGet(() -> generatedForeignKey(relation));
  }

  private String generatedForeignKey(RelationDraft.Inline relation) {
    String columns =
        relation.fields().stream().map(ScalarFieldDraft::column).collect(Collectors.joining("_"));
    return generated(relation.model().table() + "_" + columns, "_fkey");
  }

  /** The name of the constraint that the default of {@code field} is, where it is one. */
  public Optional<String> defaultValue(ModelDraft model, ScalarFieldDraft field) {
    if (!rules.can(Capability.NAMED_DEFAULTS)) {
      return Optional.empty();
    }
    return field
        .defaultValue()
        .map(
            value ->
                written(value.constraint())
                    .orElseGet(() -> generated(model.table() + "_" + field.column(), "_df")));
  }

  private static Optional<String> written(Optional<Written<String>> name) {
    return name.map(Written::value);
  }

  private String generated(String stem, String suffix) {
    return GeneratedName.of(stem, suffix, rules.maxIdentifierLength());
  }
}
