package io.github.prismamigrate.engine.command;

/**
 * A script that is about to run.
 *
 * @param generated whether it is not written anywhere
 */
public record ScriptToRun(String migration, String text, boolean generated) {}
