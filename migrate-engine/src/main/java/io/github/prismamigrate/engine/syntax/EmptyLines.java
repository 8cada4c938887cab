package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;

/** Line terminators with nothing but blanks between them. */
public record EmptyLines(Span span) implements FilePart, BlockPart {}
