package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Span;

/**
 * A name in the database, given by {@code @map} or {@code @@map}.
 *
 * @param span the attribute
 */
public record Mapping(String name, Span span) {}
