package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Cast;
import java.util.List;
import java.util.Optional;

/** Says what a cast does where that depends on the arguments of the two types. */
@FunctionalInterface
public interface CastRule {
  /**
   * The outcome for two native types; empty where it is no change at all.
   *
   * @param from the arguments of the previous type, empty where it has none
   * @param to the arguments of the next type, empty where it has none
   */
  Optional<Cast> cast(List<Integer> from, List<Integer> to);

  /** A rule for which the arguments do not matter. */
  static CastRule always(Cast cast) {
    Optional<Cast> outcome = Optional.of(cast);
    return (from, to) -> outcome;
  }
}
