package io.github.prismamigrate.engine.command;

/**
 * What is special about one run of {@link Reset}.
 *
 * @param force whether the database is emptied without a question
 */
public record ResetOptions(boolean force) {}
