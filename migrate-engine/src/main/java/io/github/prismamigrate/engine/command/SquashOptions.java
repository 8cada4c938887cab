package io.github.prismamigrate.engine.command;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is special about one run of {@link Squash}.
 *
 * @param from the first migration to be replaced, in the forms of {@link
 *     MigrationTarget.Including}; empty for all migrations
 * @param name what the migration that takes their place is called
 * @param file a script written by hand, in place of a generated one; relative to the project
 * @param acceptDataLoss whether rows that the replaced migrations write may be left out
 */
public record SquashOptions(
    Optional<String> from, String name, Optional<Path> file, boolean acceptDataLoss) {}
