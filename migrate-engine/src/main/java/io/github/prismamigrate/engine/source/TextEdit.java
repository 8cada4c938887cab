package io.github.prismamigrate.engine.source;

/**
 * Text to be inserted.
 *
 * @param file index of the file in {@link SchemaSources#files()}
 * @param offset where it begins, in the text as it is before any edit
 */
public record TextEdit(int file, int offset, String text) {}
