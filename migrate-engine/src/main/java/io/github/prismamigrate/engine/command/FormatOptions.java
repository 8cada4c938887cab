package io.github.prismamigrate.engine.command;

/**
 * What is special about one run of {@link Format}.
 *
 * @param check whether to leave the files as they are and only tell which would change
 */
public record FormatOptions(boolean check) {}
