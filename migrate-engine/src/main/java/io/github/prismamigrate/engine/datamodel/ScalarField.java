package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.Arity;
import java.util.Optional;

/**
 * A field with a column.
 *
 * @param column the name in the database
 * @param defaultConstraint the name of the default's constraint, on providers that name them
 * @param span the line of the field
 */
public record ScalarField(
    String name,
    String column,
    FieldType type,
    Arity arity,
    Optional<FieldDefault> defaultValue,
    Optional<String> defaultConstraint,
    boolean updatedAt,
    boolean ignored,
    Span span)
    implements Field {}
