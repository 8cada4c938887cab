package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_DBGENERATED_ARGUMENT;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_FUNCTION_ARGUMENT;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_FUNCTION_ARGUMENTS;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_FUNCTION_TYPE;

import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/** The functions that every {@code @default} knows, and what each takes. */
final class DefaultFunctions {
  static final String DBGENERATED = "dbgenerated";
  static final String AUTOINCREMENT = "autoincrement";

  private static final Map<String, Function> ALL =
      Map.of(
          "auto",
          new Function(EnumSet.allOf(ScalarType.class)),
          AUTOINCREMENT,
          new Function(EnumSet.of(ScalarType.INT, ScalarType.BIG_INT)),
          "cuid",
          ofString("1 or 2", number -> number == 1 || number == 2),
          "nanoid",
          ofString("from 2 to 255", number -> number >= 2 && number <= 255),
          "now",
          new Function(EnumSet.of(ScalarType.DATE_TIME)),
          "ulid",
          new Function(EnumSet.of(ScalarType.STRING)),
          "uuid",
          ofString("4 or 7", number -> number == 4 || number == 7));

  private final Arguments attribute;

  DefaultFunctions(Arguments attribute) {
    this.attribute = attribute;
  }

  /**
   * A function.
   *
   * @param numbers what its argument may be, in words; empty where it takes none
   */
  private record Function(Set<ScalarType> scalars, Optional<String> numbers, LongPredicate fits) {
    Function(Set<ScalarType> scalars) {
      this(scalars, Optional.empty(), number -> false);
    }
  }

  private static Function ofString(String numbers, LongPredicate fits) {
    return new Function(EnumSet.of(ScalarType.STRING), Optional.of(numbers), fits);
  }

  static boolean isKnown(Expression.FunctionCall call) {
    return ALL.containsKey(call.name());
  }

  /** Checks a known function on a field of type {@code scalar}. */
  void check(Expression.FunctionCall call, ScalarType scalar) {
    Function function = ALL.get(call.name());
    if (!function.scalars().contains(scalar)) {
      attribute.report(
          DEFAULT_FUNCTION_TYPE,
          "`@%s` of a field of type `%s` cannot be `%s()`.",
          scalar.keyword(),
          call.name());
    } else if (function.numbers().isEmpty()) {
      checkEmpty(call);
    } else {
      checkNumber(call, function);
    }
  }

  private void checkEmpty(Expression.FunctionCall call) {
    if (!call.arguments().arguments().isEmpty()) {
      attribute.report(
          DEFAULT_FUNCTION_ARGUMENTS,
          "The function in `@%s` takes no arguments; write `%s()`.",
          call.name());
    }
  }

  private void checkNumber(Expression.FunctionCall call, Function function) {
    List<Argument> arguments = call.arguments().arguments();
    if (arguments.size() > 1) {
      attribute.report(
          DEFAULT_FUNCTION_ARGUMENTS,
          "The function in `@%s` takes one argument at most: `%s`.",
          call.name());
    }
    arguments.stream()
        .findFirst()
        .flatMap(Argument::value)
        .filter(
            value ->
                Values.isInteger(value).filter(number -> function.fits().test(number)).isEmpty())
        .ifPresent(value -> reportNumber(call, function));
  }

  private void reportNumber(Expression.FunctionCall call, Function function) {
    attribute.report(
        DEFAULT_FUNCTION_ARGUMENT,
        "The argument of the function in `@%s` does not fit: `%s` takes a number %s.",
        call.name(),
        function.numbers().orElseThrow());
  }

  /** Checks the arguments of {@code dbgenerated}. */
  void checkDbgenerated(Expression.FunctionCall call) {
    List<Argument> arguments = call.arguments().arguments();
    if (arguments.size() > 1) {
      attribute.report(
          DEFAULT_FUNCTION_ARGUMENTS,
          "The function in `@%s` takes one argument at most: `dbgenerated`.");
    }
    arguments.stream()
        .findFirst()
        .flatMap(Argument::value)
        .filter(value -> !isText(value))
        .ifPresent(value -> reportSql());
  }

  private static boolean isText(Expression value) {
    return value instanceof Expression.StringLiteral text && !text.value().isEmpty();
  }

  private void reportSql() {
    attribute.report(
        DEFAULT_DBGENERATED_ARGUMENT,
        "`@%s` must name the expression of the database as a string, `dbgenerated(\"...\")`, or leave it out.");
  }
}
