package io.github.prismamigrate.engine.command;

import java.util.Optional;

/**
 * What is special about one run of {@link Save}.
 *
 * @param name what the migration is called; empty to be asked where somebody can answer
 * @param preview whether to return the scripts and write nothing
 */
public record SaveOptions(Optional<String> name, boolean preview) {}
