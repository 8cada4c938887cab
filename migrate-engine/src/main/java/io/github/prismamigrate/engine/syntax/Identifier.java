package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;

/** A name, or a path of names joined by dots, where it stands. */
public record Identifier(String text, Span span) {}
