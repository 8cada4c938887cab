package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.rule.Timestamps;
import io.github.prismamigrate.engine.syntax.Expression;
import java.math.BigInteger;
import java.util.Base64;
import java.util.regex.Pattern;

/** Whether texts are values of the scalar types that are written as text. */
final class Literals {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
  private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern MANTISSA = Pattern.compile("[+-]?[0-9][0-9_]*");

  private Literals() {}

  static boolean isInteger(Expression value) {
    return value instanceof Expression.NumberLiteral number && isInteger(number.text());
  }

  static boolean isBoolean(Expression value) {
    return value instanceof Expression.Reference reference
        && (reference.path().equals("true") || reference.path().equals("false"));
  }

  /** Whether {@code text} is a whole number of 64 bits with a sign. */
  static boolean isInteger(String text) {
    return INTEGER.matcher(text).matches() && fits(text);
  }

  private static boolean fits(String digits) {
    return new BigInteger(digits).bitLength() < Long.SIZE;
  }

  static boolean isDecimal(String text) {
    int exponent = indexOfExponent(text);
    String mantissa = exponent < 0 ? text : text.substring(0, exponent);
    boolean soundExponent = exponent < 0 || isExponent(text.substring(exponent + 1));
    return soundExponent && MANTISSA.matcher(mantissa.replaceFirst("\\.", "")).matches();
  }

  private static int indexOfExponent(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 'e' || text.charAt(i) == 'E') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isExponent(String text) {
    return EXPONENT.matcher(text).matches()
        && fits(text.startsWith("+") ? text.substring(1) : text);
  }

  static boolean isTimestamp(String text) {
    return Timestamps.parse(text).isPresent();
  }

  static boolean isBase64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      // The decoder is generous about padding and unused bits; the encoder knows the only form.
      return Base64.getEncoder().encodeToString(bytes).equals(text);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
