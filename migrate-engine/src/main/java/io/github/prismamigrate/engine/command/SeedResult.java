package io.github.prismamigrate.engine.command;

/**
 * What {@link Seed} did.
 *
 * @param seeded whether there was anything that seeds
 */
public record SeedResult(boolean seeded) {}
