package io.github.prismamigrate.engine.command;

/**
 * What {@link Execute} did.
 *
 * @param database the name, or the path, of the database that the script ran in
 */
public record ExecuteResult(String database) {}
