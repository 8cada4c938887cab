package io.github.prismamigrate.engine.relational;

import java.util.Optional;

/**
 * A database extension.
 *
 * @param position rank within the schema, from 0
 * @param relocatable whether its objects can move to another namespace; known from a database only
 */
public record Extension(
    int position,
    String name,
    Optional<String> namespace,
    Optional<String> version,
    boolean relocatable) {}
