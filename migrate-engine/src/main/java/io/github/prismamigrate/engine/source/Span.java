package io.github.prismamigrate.engine.source;

/**
 * A stretch of schema text.
 *
 * @param file index of the file in {@link SchemaSources#files()}
 * @param start offset of the first character, in UTF-16 units
 * @param end offset behind the last character
 */
public record Span(int file, int start, int end) {}
