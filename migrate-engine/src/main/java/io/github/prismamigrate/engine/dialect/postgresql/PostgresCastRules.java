package io.github.prismamigrate.engine.dialect.postgresql;

import static io.github.prismamigrate.engine.plan.Cast.IMPOSSIBLE;
import static io.github.prismamigrate.engine.plan.Cast.RISKY;
import static io.github.prismamigrate.engine.plan.Cast.SAFE;

import io.github.prismamigrate.engine.diff.CastRule;
import io.github.prismamigrate.engine.plan.Cast;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The rules of {@link PostgresCasts} that look at lengths and precisions. */
final class PostgresCastRules {
  private static final int MAX_INTEGER_DIGITS = 131_072;
  private static final int MAX_DECIMALS = 16_383;

  private PostgresCastRules() {}

  /** Into {@code VARCHAR} or {@code VARBIT}: safe from {@code length} on, and without a length. */
  static CastRule varying(ToIntFunction<List<Integer>> length, Cast shorter) {
    return (from, to) ->
        Optional.of(to.isEmpty() || to.get(0) >= length.applyAsInt(from) ? SAFE : shorter);
  }

  /** Into {@code CHAR}, which has one character when it names no length. */
  static CastRule character(ToIntFunction<List<Integer>> length, Cast shorter) {
    return (from, to) -> Optional.of(first(to, 1) >= length.applyAsInt(from) ? SAFE : shorter);
  }

  /** Into {@code DECIMAL} from an integer of so many digits. */
  static CastRule integerDigits(int digits) {
    return (from, to) ->
        Optional.of(to.isEmpty() || to.get(0) - to.get(1) >= digits ? SAFE : RISKY);
  }

  /** From {@code DECIMAL} into {@code DECIMAL}. */
  static CastRule decimal() {
    return (from, to) -> Optional.of(to.isEmpty() || holds(to, from) ? SAFE : RISKY);
  }

  private static boolean holds(List<Integer> to, List<Integer> from) {
    if (from.isEmpty()) {
      return to.get(0) >= MAX_INTEGER_DIGITS && to.get(1) >= MAX_DECIMALS;
    }
    int integerDigits = from.get(0) - from.get(1);
    return integerDigits <= to.get(0) - to.get(1) && from.get(1) <= to.get(1);
  }

  /** From {@code DECIMAL} into an integer that surely holds so many digits. */
  static CastRule wholeNumber(int digits) {
    return (from, to) -> {
      boolean fits = !from.isEmpty() && from.get(1) == 0 && from.get(0) <= digits;
      return Optional.of(fits ? SAFE : RISKY);
    };
  }

  /** The characters of a decimal: its digits, a sign, and a point where there are decimals. */
  static int decimalLength(List<Integer> from) {
    if (from.isEmpty()) {
      return MAX_INTEGER_DIGITS + 1;
    }
    return from.get(0) + (from.get(1) == 0 ? 1 : 2);
  }

  /**
   * Between two precisions of one type.
   *
   * @param cast what another written precision means
   */
  static CastRule precision(Cast cast) {
    return (from, to) -> from.isEmpty() || to.isEmpty() ? Optional.empty() : Optional.of(cast);
  }

  /** The length of a varying type; without one there is no limit. */
  static int ownLength(List<Integer> from) {
    return first(from, Integer.MAX_VALUE);
  }

  /** The length of a fixed type; without one it is 1. */
  static int ownLengthOrOne(List<Integer> from) {
    return first(from, 1);
  }

  /** From {@code BYTEA}: tried where there is room for its prefix. */
  static CastRule bytes(boolean unbounded) {
    return (from, to) -> {
      if (to.isEmpty()) {
        return Optional.of(unbounded ? SAFE : IMPOSSIBLE);
      }
      return Optional.of(to.get(0) > 2 ? RISKY : IMPOSSIBLE);
    };
  }

  /** From {@code BOOLEAN} into {@code CHAR}: {@code true} has four characters, the other five. */
  static CastRule booleanCharacters() {
    return (from, to) -> {
      int length = first(to, 1);
      if (length > 4) {
        return Optional.of(SAFE);
      }
      return Optional.of(length == 4 ? RISKY : IMPOSSIBLE);
    };
  }

  /** From {@code VARBIT} into {@code BIT}: tried where nothing has to be filled up. */
  static CastRule varyingToFixedBits() {
    return (from, to) ->
        Optional.of(
            from.isEmpty() || to.isEmpty() || to.get(0) <= from.get(0) ? RISKY : IMPOSSIBLE);
  }

  /** From bits into {@code CHAR}: without a length it is never long enough. */
  static CastRule bitCharacters(ToIntFunction<List<Integer>> length, Cast shorter) {
    CastRule character = character(length, shorter);
    return (from, to) ->
        to.isEmpty() && !from.isEmpty() ? Optional.of(shorter) : character.cast(from, to);
  }

  private static int first(List<Integer> arguments, int otherwise) {
    return arguments.isEmpty() ? otherwise : arguments.get(0);
  }
}
