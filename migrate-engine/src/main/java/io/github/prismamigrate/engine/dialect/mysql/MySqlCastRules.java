package io.github.prismamigrate.engine.dialect.mysql;

import static io.github.prismamigrate.engine.plan.Cast.IMPOSSIBLE;
import static io.github.prismamigrate.engine.plan.Cast.RISKY;
import static io.github.prismamigrate.engine.plan.Cast.SAFE;

import io.github.prismamigrate.engine.diff.CastRule;
import io.github.prismamigrate.engine.plan.Cast;
import java.util.List;
import java.util.Optional;

/** The rules of {@link MySqlCasts} that look at lengths and precisions. */
final class MySqlCastRules {
  private static final int BITS_OF_BYTE = 8;

  private MySqlCastRules() {}

  /** Safe into {@code length} and more. */
  static CastRule atLeast(int length, Cast shorter) {
    return (from, to) -> Optional.of(to.get(0) >= length ? SAFE : shorter);
  }

  /** Tried into {@code length} and more. */
  static CastRule riskyFrom(int length) {
    return (from, to) -> Optional.of(to.get(0) >= length ? RISKY : IMPOSSIBLE);
  }

  /** Into {@code DECIMAL} from an integer of so many digits. */
  static CastRule integerDigits(int digits) {
    return (from, to) ->
        Optional.of(!to.isEmpty() && to.get(0) - to.get(1) >= digits ? SAFE : IMPOSSIBLE);
  }

  /** Into an integer of so many bits. */
  static CastRule allBitsOf(int bits) {
    return (from, to) -> Optional.of(from.get(0) == bits ? SAFE : RISKY);
  }

  /** Between two lengths of one kind. */
  static CastRule longer() {
    return (from, to) -> Optional.of(to.get(0) > from.get(0) ? SAFE : RISKY);
  }

  /** Between two kinds of strings. */
  static CastRule atLeastAsLong() {
    return (from, to) -> Optional.of(to.get(0) >= from.get(0) ? SAFE : RISKY);
  }

  /** From {@code BIT} into {@code BINARY}. */
  static CastRule wholeBytes() {
    return (from, to) ->
        Optional.of(from.get(0) >= (long) to.get(0) * BITS_OF_BYTE ? SAFE : IMPOSSIBLE);
  }

  /** From {@code BINARY} into {@code BIT}. */
  static CastRule bitsOfBytes() {
    return (from, to) -> Optional.of(to.get(0) >= (long) from.get(0) * BITS_OF_BYTE ? SAFE : RISKY);
  }

  /** Between two precisions of a point in time; none is less than zero digits. */
  static CastRule precision() {
    return (from, to) -> Optional.of(digits(to) > digits(from) ? SAFE : RISKY);
  }

  private static int digits(List<Integer> arguments) {
    return arguments.isEmpty() ? -1 : arguments.get(0);
  }

  /** Between two precisions of a time of day; zero digits may be left unwritten. */
  static CastRule timePrecision() {
    return (from, to) ->
        from.equals(List.of(0)) && to.isEmpty() ? Optional.empty() : Optional.of(SAFE);
  }
}
