package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Span;

/**
 * A value with its place.
 *
 * @param argument the argument with its name, where it has one
 * @param place the value alone
 */
public record Written<T>(T value, Span argument, Span place) {}
