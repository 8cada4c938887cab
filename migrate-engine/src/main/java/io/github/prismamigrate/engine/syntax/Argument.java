package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.Optional;

/**
 * One argument, {@code name: value} or {@code value}.
 *
 * @param value empty where the text ends behind the colon
 */
public record Argument(Optional<Identifier> name, Optional<Expression> value, Span span) {}
