package io.github.prismamigrate.engine.command;

/**
 * What is special about one run of {@link Up}.
 *
 * @param preview whether to return the scripts and run nothing
 * @param autoApprove whether scripts that warn need no confirmation
 */
public record UpOptions(MigrationTarget target, boolean preview, boolean autoApprove) {}
