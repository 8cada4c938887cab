package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;

/**
 * A line that fits no rule.
 *
 * @param nestedTooDeeply whether it would fit if its parentheses and brackets were fewer
 * @param span from the first character that is not blank, with the line terminator
 */
public record InvalidLine(boolean nestedTooDeeply, Span span) implements FilePart, BlockPart {}
