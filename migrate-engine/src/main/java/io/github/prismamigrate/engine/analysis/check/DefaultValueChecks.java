package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.DEFAULT_BYTES;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.DEFAULT_DATE_TIME;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.DEFAULT_DECIMAL;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.DEFAULT_INTEGER;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.DEFAULT_JSON;

import io.github.prismamigrate.engine.analysis.draft.DefaultDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.json.Json;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.function.Predicate;

/** Rules about what stands inside of constants. */
final class DefaultValueChecks {
  private DefaultValueChecks() {}

  static void contentIsValid(ScalarFieldDraft field, Inspection inspection) {
    if (field.type() instanceof TypeDraft.OfScalar type) {
      field
          .defaultValue()
          .map(DefaultDraft::value)
          .ifPresent(value -> contentIsValid(value, type.scalar(), inspection));
    }
  }

  private static void contentIsValid(Expression value, ScalarType scalar, Inspection inspection) {
    if (value instanceof Expression.ArrayLiteral array) {
      array.items().forEach(item -> contentIsValid(item, scalar, inspection));
    } else if (value instanceof Expression.NumberLiteral number) {
      integerIsValid(number, scalar, inspection);
    } else if (value instanceof Expression.StringLiteral text) {
      textIsValid(text, scalar, inspection);
    }
  }

  private static void integerIsValid(
      Expression.NumberLiteral number, ScalarType scalar, Inspection inspection) {
    boolean whole = scalar == ScalarType.INT || scalar == ScalarType.BIG_INT;
    if (whole && !Literals.isInteger(number)) {
      inspection.report(
          DEFAULT_INTEGER, number.span(), "`%s` is not a whole number of 64 bits.", number.text());
    }
  }

  private static void textIsValid(
      Expression.StringLiteral text, ScalarType scalar, Inspection inspection) {
    switch (scalar) {
      case DECIMAL ->
          check(text, Literals::isDecimal, DEFAULT_DECIMAL, "a decimal number", inspection);
      case DATE_TIME ->
          check(
              text,
              Literals::isTimestamp,
              DEFAULT_DATE_TIME,
              "a point in time such as `2024-01-31T12:00:00Z`",
              inspection);
      case JSON -> check(text, DefaultValueChecks::isJson, DEFAULT_JSON, "JSON", inspection);
      case BYTES -> check(text, Literals::isBase64, DEFAULT_BYTES, "bytes in Base64", inspection);
      case BOOLEAN, INT, BIG_INT, FLOAT, STRING -> {
        // Every string is a string, and the others are not written as one.
      }
    }
  }

  private static void check(
      Expression.StringLiteral text,
      Predicate<String> valid,
      Rule rule,
      String expected,
      Inspection inspection) {
    if (!valid.test(text.value())) {
      inspection.report(rule, text.span(), "The default must be %s.", expected);
    }
  }

  private static boolean isJson(String text) {
    return Json.parse(text).isPresent();
  }
}
