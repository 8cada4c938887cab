package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import java.util.List;
import java.util.Optional;

/**
 * A foreign key between two models.
 *
 * @param unique whether the columns are a key, so that the relation is one to one
 * @param previous what the relation was in the schema before
 */
record KeyRelation(
    PulledModel model,
    PulledModel referenced,
    ForeignKey key,
    boolean unique,
    Optional<PreviousRelation> previous) {
  /**
   * A key over the same columns in another order does not make a relation one to one: the language
   * asks for its order, and the foreign key would count as changed.
   */
  static KeyRelation of(PulledModel model, PulledModel referenced, ForeignKey key) {
    boolean unique =
        model.writableIndexes().stream()
            .filter(index -> index.kind() == Index.Kind.PRIMARY || index.unique())
            .anyMatch(index -> index.columns().equals(key.columns()));
    return new KeyRelation(model, referenced, key, unique, Optional.empty());
  }

  KeyRelation after(PreviousRelation before) {
    return new KeyRelation(model, referenced, key, unique, Optional.of(before));
  }

  List<String> columns() {
    return key.columns();
  }

  private List<String> referencedColumns() {
    return key.referencedColumns();
  }

  boolean self() {
    return model.databaseName().equals(referenced.databaseName());
  }

  ModelPair pair() {
    return ModelPair.of(model.databaseName(), referenced.databaseName());
  }

  /** The relations of the previous schema over the same columns, wherever they point. */
  List<PreviousRelation> candidates() {
    return model.previous().map(known -> known.relations(key.columns())).orElse(List.of());
  }

  boolean pointsWhere(PreviousRelation before) {
    return before.relation().referencedModel().equals(referenced.name())
        && before.relation().referencedFields().equals(referencedFieldNames());
  }

  /** Whether a row may do without its counterpart. */
  boolean optional() {
    return columns().stream().anyMatch(column -> model.field(column).column().nullable());
  }

  boolean allNullable() {
    return columns().stream().allMatch(column -> model.field(column).column().nullable());
  }

  List<String> fieldNames() {
    return columns().stream().map(column -> model.field(column).name().name()).toList();
  }

  List<String> referencedFieldNames() {
    return referencedColumns().stream()
        .map(column -> referenced.field(column).name().name())
        .toList();
  }

  /** Whether all columns have fields that can be named. */
  boolean representable() {
    return columns().stream().allMatch(column -> isRepresentable(model, column))
        && referencedColumns().stream().allMatch(column -> isRepresentable(referenced, column));
  }

  private static boolean isRepresentable(PulledModel model, String column) {
    return Optional.ofNullable(model.field(column)).filter(PulledField::representable).isPresent();
  }
}
