package io.github.prismamigrate.engine.types;

/**
 * What {@code ops:} names in an index.
 *
 * @param name a class of the schema language such as {@code JsonbPathOps}, or any text
 * @param raw whether it was written {@code raw("name")} and goes to the database as it is
 */
public record OperatorClass(String name, boolean raw) {}
