package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.Arity;

/**
 * The type of a field as written.
 *
 * @param name the type's name; for {@code Unsupported("text")} the text
 * @param unsupported whether it was written {@code Unsupported("name")}
 * @param span the name without {@code ?} and {@code []}; for an unsupported type its string literal
 */
public record TypeNode(String name, boolean unsupported, Arity arity, Span span) {}
