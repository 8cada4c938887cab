package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A foreign key between two models.
 *
 * @param columns the constrained columns in the order in which they are written
 * @param referencedColumns the columns they refer to, likewise
 * @param unique whether the columns are a key, so that the relation is one to one
 */
record KeyRelation(
    PulledModel model,
    PulledModel referenced,
    ForeignKey key,
    List<String> columns,
    List<String> referencedColumns,
    boolean unique) {
  static KeyRelation of(PulledModel model, PulledModel referenced, ForeignKey key) {
    return keyOver(model, key.columns())
        .map(index -> ordered(model, referenced, key, index))
        .orElseGet(
            () ->
                new KeyRelation(
                    model, referenced, key, key.columns(), key.referencedColumns(), false));
  }

  /** A key that consists of exactly the constrained columns, best in their own order. */
  private static Optional<Index> keyOver(PulledModel model, List<String> columns) {
    List<Index> keys =
        model.writableIndexes().stream()
            .filter(index -> index.kind() == Index.Kind.PRIMARY || index.unique())
            .filter(index -> index.columns().size() == columns.size())
            .filter(index -> new HashSet<>(index.columns()).equals(new HashSet<>(columns)))
            .toList();
    return keys.stream()
        .filter(index -> index.columns().equals(columns))
        .findFirst()
        .or(() -> keys.stream().findFirst());
  }

  /** A one-to-one relation has to name its fields in the order of the key. */
  private static KeyRelation ordered(
      PulledModel model, PulledModel referenced, ForeignKey key, Index index) {
    List<String> references = new ArrayList<>();
    for (String column : index.columns()) {
      references.add(key.referencedColumns().get(key.columns().indexOf(column)));
    }
    return new KeyRelation(model, referenced, key, index.columns(), references, true);
  }

  boolean self() {
    return model.databaseName().equals(referenced.databaseName());
  }

  ModelPair pair() {
    return ModelPair.of(model.databaseName(), referenced.databaseName());
  }

  /** The relation of the previous schema that has the same columns. */
  Optional<PreviousRelation> previous() {
    return model.previous().flatMap(known -> known.relation(key.columns()));
  }

  /** Whether a row may do without its counterpart. */
  boolean optional() {
    return columns.stream().anyMatch(column -> model.field(column).column().nullable());
  }

  boolean allNullable() {
    return columns.stream().allMatch(column -> model.field(column).column().nullable());
  }

  List<String> fieldNames() {
    return columns.stream().map(column -> model.field(column).name().name()).toList();
  }

  List<String> referencedFieldNames() {
    return referencedColumns.stream()
        .map(column -> referenced.field(column).name().name())
        .toList();
  }

  /** Whether all columns have fields that can be named. */
  boolean representable() {
    return columns.stream().allMatch(column -> isRepresentable(model, column))
        && referencedColumns.stream().allMatch(column -> isRepresentable(referenced, column));
  }

  private static boolean isRepresentable(PulledModel model, String column) {
    return Optional.ofNullable(model.field(column)).filter(PulledField::representable).isPresent();
  }
}
