package io.github.prismamigrate.engine.command;

/**
 * The scripts of a migration.
 *
 * @param up what it does
 * @param down what takes it back
 */
public record MigrationScripts(String up, String down) {}
