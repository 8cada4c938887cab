package io.github.prismamigrate.engine.command;

/**
 * What is special about one run of {@link Down}.
 *
 * @param preview whether to return the scripts and run nothing
 * @param autoApprove whether nobody needs to confirm
 * @param generate whether a script that is not written down may be generated and run
 */
public record DownOptions(
    MigrationTarget target, boolean preview, boolean autoApprove, boolean generate) {}
