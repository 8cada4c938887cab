package io.github.prismamigrate.engine.golden.scenario;

import java.util.Map;
import java.util.Optional;

/** Scenarios whose outcome is another one on purpose, with what is different. */
final class DeliberateDifference {
  private static final Map<String, String> BY_SCENARIO =
      Map.of(
          "dev-28-rolled-back-row-still-counts",
          "a migration that failed, was rolled back, repaired and deployed is not edited");

  private DeliberateDifference() {}

  static Optional<String> of(String scenario) {
    return Optional.ofNullable(BY_SCENARIO.get(scenario));
  }
}
