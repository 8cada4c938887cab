package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.plan.Cast;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which changes of native types keep the values; nearly none does. */
final class CockroachCasts {
  private static final Set<CockroachType> TIMES =
      EnumSet.of(
          CockroachType.TIME,
          CockroachType.TIMETZ,
          CockroachType.TIMESTAMP,
          CockroachType.TIMESTAMPTZ);

  /** The precision of points in time that name none. */
  private static final List<String> DEFAULT_PRECISION = List.of("6");

  private static final NativeType INT4 = NativeType.of(CockroachType.INT4);
  private static final NativeType INT8 = NativeType.of(CockroachType.INT8);
  private static final NativeType STRING = NativeType.of(CockroachType.STRING);

  private CockroachCasts() {}

  /**
   * The outcome for two native types; empty where they are equal.
   *
   * @param covered whether a key or an index holds the column back
   */
  static Optional<Cast> cast(Pair<NativeType> types, boolean covered) {
    if (!covered && types.equals(new Pair<>(INT4, STRING))) {
      return Optional.of(Cast.SAFE);
    }
    if (!covered && types.equals(new Pair<>(INT8, INT4))) {
      return Optional.of(Cast.RISKY);
    }
    return types.agreesOn(CockroachCasts::withPrecision)
        ? Optional.empty()
        : Optional.of(Cast.IMPOSSIBLE);
  }

  private static NativeType withPrecision(NativeType type) {
    CockroachType definition = (CockroachType) type.definition();
    return TIMES.contains(definition) && type.arguments().isEmpty()
        ? new NativeType(definition, DEFAULT_PRECISION)
        : type;
  }
}
