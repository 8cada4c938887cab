package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.source.Span;

/** A {@code generator} block. */
public record Generator(String name, ConnectionString provider, Span span) {}
