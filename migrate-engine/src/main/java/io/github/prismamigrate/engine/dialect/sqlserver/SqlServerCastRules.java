package io.github.prismamigrate.engine.dialect.sqlserver;

import static io.github.prismamigrate.engine.plan.Cast.RISKY;
import static io.github.prismamigrate.engine.plan.Cast.SAFE;

import io.github.prismamigrate.engine.diff.CastRule;
import io.github.prismamigrate.engine.plan.Cast;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The rules of {@link SqlServerCasts} that look at lengths and precisions. */
final class SqlServerCastRules {
  private static final int MAX = Integer.MAX_VALUE;

  /** The last precision with which a {@code FLOAT} takes four bytes. */
  private static final int REAL_PRECISION = 24;

  /** The precision of a {@code FLOAT} that names none. */
  private static final int FLOAT_PRECISION = 53;

  private SqlServerCastRules() {}

  private static CastRule safeIf(BiPredicate<List<Integer>, List<Integer>> condition) {
    return (from, to) -> Optional.of(condition.test(from, to) ? SAFE : RISKY);
  }

  /** Safe where the target holds so many characters or bytes. */
  static CastRule length(int needed) {
    return safeIf((from, to) -> first(to, 0) >= needed);
  }

  /** The same where Prisma does not count {@code Max} as long enough. */
  static CastRule limitedLength(int needed) {
    return safeIf((from, to) -> isLimited(to, needed));
  }

  private static boolean isLimited(List<Integer> to, int needed) {
    int length = first(to, 0);
    return length >= needed && length != MAX;
  }

  /** From {@code FLOAT}, whose two sizes need different lengths. */
  static CastRule floatLength(int small, int large) {
    return safeIf((from, to) -> isLimited(to, isReal(from) ? small : large));
  }

  private static boolean isReal(List<Integer> floatArguments) {
    return first(floatArguments, FLOAT_PRECISION) <= REAL_PRECISION;
  }

  /** Between two {@code FLOAT}s. */
  static CastRule floatToFloat() {
    return (from, to) ->
        first(from, FLOAT_PRECISION) == first(to, FLOAT_PRECISION)
            ? Optional.empty()
            : Optional.of(isReal(from) == isReal(to) ? SAFE : RISKY);
  }

  /** {@code FLOAT(24)} is another word for {@code REAL}. */
  static CastRule floatToReal() {
    return (from, to) -> betweenFloatAndReal(from);
  }

  /** The other way round. */
  static CastRule realToFloat() {
    return (from, to) -> betweenFloatAndReal(to);
  }

  private static Optional<Cast> betweenFloatAndReal(List<Integer> floatArguments) {
    return first(floatArguments, FLOAT_PRECISION) == REAL_PRECISION
        ? Optional.empty()
        : Optional.of(isReal(floatArguments) ? SAFE : RISKY);
  }

  /** Into {@code DECIMAL} from so many digits; without arguments it counts as large enough. */
  static CastRule wholeDigits(int digits) {
    return safeIf((from, to) -> to.isEmpty() || to.get(0) - to.get(1) >= digits);
  }

  /** Into {@code DECIMAL} from so many digits, which must be written. */
  static CastRule writtenWholeDigits(int digits) {
    return safeIf((from, to) -> !to.isEmpty() && to.get(0) - to.get(1) >= digits);
  }

  /** Into a {@code DECIMAL} with at least such a precision and scale. */
  static CastRule precision(int precision, int scale) {
    return safeIf((from, to) -> !to.isEmpty() && to.get(0) >= precision && to.get(1) >= scale);
  }

  /** From {@code DECIMAL} into {@code DECIMAL}, which without arguments is one of 18 digits. */
  static CastRule decimal() {
    return safeIf(SqlServerCastRules::decimalFits);
  }

  private static boolean decimalFits(List<Integer> from, List<Integer> to) {
    if (to.isEmpty()) {
      return from.get(0) <= 18 && from.get(1) == 0;
    }
    if (from.isEmpty()) {
      return to.get(0) >= 18 && to.get(1) == 0;
    }
    return from.get(0) - from.get(1) <= to.get(0) - to.get(1) && from.get(1) <= to.get(1);
  }

  /** From {@code DECIMAL} into a text with room for its digits, a sign and a point. */
  static CastRule decimalCharacters() {
    return safeIf((from, to) -> first(to, 0) >= decimalLength(from));
  }

  private static int decimalLength(List<Integer> from) {
    if (from.isEmpty()) {
      return 19;
    }
    return from.get(0) + (from.get(1) == 0 ? 1 : 2);
  }

  /** Safe where the target is at least as long; a target without length has 1. */
  static CastRule fits() {
    return safeIf((from, to) -> from.isEmpty() || from.get(0) <= first(to, 1));
  }

  /** The same, but {@code Max} into {@code Max} is risky. */
  static CastRule fitsUnlessMax() {
    CastRule fits = fits();
    return (from, to) -> first(from, 1) == MAX ? Optional.of(RISKY) : fits.cast(from, to);
  }

  /** Safe, except from {@code Max}. */
  static CastRule safeUnlessMax() {
    return safeIf((from, to) -> first(from, 1) != MAX);
  }

  /** Two bytes become one character. */
  static CastRule fitsInPairs() {
    return safeIf((from, to) -> from.isEmpty() || from.get(0) <= 2L * first(to, 1));
  }

  /** Safe into {@code Max} alone. */
  static CastRule onlyMax() {
    return safeIf((from, to) -> first(to, 1) == MAX);
  }

  /** From so many bytes at most, or without a length. */
  static CastRule bytes(int most) {
    return safeIf((from, to) -> first(from, 1) <= most);
  }

  /** From so many bytes at most, which must be written. */
  static CastRule writtenBytes(int most) {
    return safeIf((from, to) -> first(from, MAX) <= most);
  }

  private static int first(List<Integer> arguments, int otherwise) {
    return arguments.isEmpty() ? otherwise : arguments.get(0);
  }
}
