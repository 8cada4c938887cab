package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.Arity;

/**
 * A field that leads to another model and has no column.
 *
 * @param model the model it leads to
 * @param relation the name of its relation, written or generated
 */
public record RelationField(
    String name, String model, String relation, Arity arity, boolean ignored, Span span)
    implements Field {}
