package io.github.prismamigrate.engine.relational;

/**
 * A sequence that the schema describes.
 *
 * @param position rank within the schema, from 0
 * @param start the first value
 * @param cache how many values a session takes at once
 */
public record Sequence(
    int position,
    String name,
    boolean virtual,
    long increment,
    long minValue,
    long maxValue,
    long start,
    long cache) {}
