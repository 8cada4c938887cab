package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ARGUMENT_VALUE_KIND;

import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.syntax.Expression;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Reads expressions as the kinds of values that are expected. */
final class Values {
  private final Diagnostics diagnostics;

  Values(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Optional<String> string(Expression value) {
    return value instanceof Expression.StringLiteral literal
        ? Optional.of(literal.value())
        : wrongKind(value, "a string in quotes");
  }

  Optional<String> constant(Expression value) {
    return value instanceof Expression.Reference reference
        ? Optional.of(reference.path())
        : wrongKind(value, "a name without quotes");
  }

  Optional<Long> integer(Expression value) {
    Optional<Long> number = isInteger(value);
    return number.isPresent() ? number : wrongKind(value, "a whole number");
  }

  Optional<Boolean> bool(Expression value) {
    if (value instanceof Expression.Reference reference && isBool(reference.path())) {
      return Optional.of(Boolean.valueOf(reference.path()));
    }
    return wrongKind(value, "`true` or `false`");
  }

  /** The elements of a list; a value that is no list counts as its only element. */
  static List<Expression> elements(Expression value) {
    return value instanceof Expression.ArrayLiteral array ? array.items() : List.of(value);
  }

  static boolean isBool(String constant) {
    return constant.equals("true") || constant.equals("false");
  }

  /** The number, where {@code value} is a whole one of 64 bits. */
  static Optional<Long> isInteger(Expression value) {
    if (!(value instanceof Expression.NumberLiteral literal) || literal.text().contains(".")) {
      return Optional.empty();
    }
    BigInteger number = new BigInteger(literal.text());
    return number.bitLength() < Long.SIZE ? Optional.of(number.longValue()) : Optional.empty();
  }

  <T> Optional<T> wrongKind(Expression value, String expected) {
    diagnostics.report(
        ARGUMENT_VALUE_KIND, value.span(), "The value here must be %s.".formatted(expected));
    return Optional.empty();
  }
}
