package io.github.prismamigrate.engine.golden.scenario;

/**
 * How a command ended.
 *
 * @param succeeded what a build makes of it: every exit status but 0 is a failure
 * @param output everything a terminal would show
 * @param result what would go to standard output alone
 */
record Outcome(boolean succeeded, String output, String result) {}
