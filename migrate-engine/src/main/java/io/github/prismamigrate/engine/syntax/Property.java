package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.Optional;

/**
 * A line {@code key = value} of a configuration block.
 *
 * @param value empty where the text ends behind the equals sign
 * @param span from the key to the end of the value, with the blanks that follow and a trailing
 *     comment
 */
public record Property(Identifier key, Optional<Expression> value, Span span) {}
