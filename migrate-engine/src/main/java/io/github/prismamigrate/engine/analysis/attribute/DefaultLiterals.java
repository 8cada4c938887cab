package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_BOOLEAN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_ENUM_VALUE;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_LIST_OF_SINGLE;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_LITERAL_KIND;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_SINGLE_OF_LIST;

import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.syntax.EnumDeclaration;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.List;
import java.util.function.Predicate;

/** Constants as defaults: whether they are of the kind that a field needs. */
final class DefaultLiterals {
  private final Arguments attribute;
  private final Reading reading;

  DefaultLiterals(Arguments attribute, Reading reading) {
    this.attribute = attribute;
    this.reading = reading;
  }

  /** Checks a constant or list of constants on a field of a scalar type. */
  void checkScalar(Expression value, ScalarType scalar, Arity arity) {
    check(value, arity, element -> isOf(element, scalar));
  }

  /** The same on a field of an enum. */
  void checkEnum(Expression value, EnumDeclaration type, Arity arity) {
    check(value, arity, element -> isOf(element, type));
  }

  /** Checks up to the first element that does not fit. */
  private void check(Expression value, Arity arity, Predicate<Expression> fits) {
    boolean isArray = value instanceof Expression.ArrayLiteral;
    if (arity == Arity.LIST && !isArray) {
      attribute.report(
          DEFAULT_SINGLE_OF_LIST, "`@%s` of a list must be a list: `@default([...])`.");
    } else if (arity != Arity.LIST && isArray) {
      attribute.report(
          DEFAULT_LIST_OF_SINGLE, "`@%s` must be a single value; the field is no list.");
    } else {
      elements(value).stream().allMatch(fits);
    }
  }

  private static List<Expression> elements(Expression value) {
    return Values.elements(value);
  }

  private boolean isOf(Expression value, EnumDeclaration type) {
    List<String> names = type.values().stream().map(v -> v.name().text()).toList();
    if (value instanceof Expression.Reference reference && names.contains(reference.path())) {
      return true;
    }
    String written = value instanceof Expression.Reference reference ? reference.path() : "";
    attribute.report(
        DEFAULT_ENUM_VALUE,
        "`@%s` must be a value of enum `%s`, written without quotes.%s",
        type.name().text(),
        NearestName.suggestion(written, names));
    return false;
  }

  private boolean isOf(Expression value, ScalarType scalar) {
    if (scalar == ScalarType.BOOLEAN && value instanceof Expression.Reference reference) {
      return isBoolean(reference);
    }
    if (isLiteralOf(value, scalar)) {
      return true;
    }
    attribute.report(
        DEFAULT_LITERAL_KIND,
        "`@%s` of a field of type `%s` must be %s.",
        scalar.keyword(),
        expected(scalar));
    return false;
  }

  private boolean isBoolean(Expression.Reference constant) {
    boolean fits = Values.isBool(constant.path());
    if (!fits) {
      reading.report(
          DEFAULT_BOOLEAN,
          constant.span(),
          "A default of type `Boolean` is `true` or `false`, not `%s`.",
          constant.path());
    }
    return fits;
  }

  private static boolean isLiteralOf(Expression value, ScalarType scalar) {
    return switch (scalar) {
      case STRING, JSON, BYTES, DATE_TIME -> value instanceof Expression.StringLiteral;
      case INT, BIG_INT, FLOAT -> value instanceof Expression.NumberLiteral;
      case DECIMAL ->
          value instanceof Expression.NumberLiteral || value instanceof Expression.StringLiteral;
      case BOOLEAN -> false;
    };
  }

  private static String expected(ScalarType scalar) {
    return switch (scalar) {
      case STRING, JSON, BYTES, DATE_TIME -> "a string in quotes";
      case INT, BIG_INT, FLOAT -> "a number";
      case DECIMAL -> "a number, or a string with one";
      case BOOLEAN -> "`true` or `false`";
    };
  }
}
