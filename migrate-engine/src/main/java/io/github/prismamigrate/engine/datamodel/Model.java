package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A model or a view.
 *
 * @param table the name in the database
 * @param namespace the value of {@code @@schema}
 * @param indexes unique fields in field order, then {@code @@index}, {@code @@unique},
 *     {@code @@fulltext}, each in source order
 * @param span the block
 */
public record Model(
    String name,
    String table,
    Optional<String> namespace,
    List<Field> fields,
    Optional<Key> primaryKey,
    List<Key> indexes,
    boolean view,
    boolean ignored,
    Span span) {
  public Model {
    fields = List.copyOf(fields);
    indexes = List.copyOf(indexes);
  }

  /** The fields that have a column, in order. */
  public List<ScalarField> scalarFields() {
    return fields.stream()
        .filter(ScalarField.class::isInstance)
        .map(ScalarField.class::cast)
        .toList();
  }

  /** The scalar field called {@code name}, which must exist. */
  public ScalarField scalarField(String name) {
    return scalarFields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
