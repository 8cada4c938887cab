package io.github.prismamigrate.engine.source;

/**
 * A place as people count.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(int line, int column) {}
