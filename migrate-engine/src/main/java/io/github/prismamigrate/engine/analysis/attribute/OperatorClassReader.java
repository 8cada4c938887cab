package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.OPERATOR_CLASS_KIND;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.OPERATOR_CLASS_RAW;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.OPERATOR_CLASS_UNKNOWN;

import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.OperatorClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code ops:} of a field in an index. */
final class OperatorClassReader {
  private static final Set<String> SINGLE =
      Set.of(
          "ArrayOps",
          "BitMinMaxOps",
          "InetInclusionOps",
          "InetOps",
          "JsonbOps",
          "JsonbPathOps",
          "TextOps",
          "VarBitMinMaxOps");

  private static final List<String> FAMILIES_OF_TWO = List.of("Bpchar", "Bytea", "Text");

  private static final List<String> FAMILIES_OF_THREE =
      List.of(
          "Date",
          "Float4",
          "Float8",
          "Inet",
          "Int2",
          "Int4",
          "Int8",
          "Numeric",
          "Oid",
          "Time",
          "TimeTz",
          "Timestamp",
          "TimestampTz",
          "Uuid");

  private static final Set<String> NAMES =
      Stream.of(
              SINGLE.stream(),
              named(FAMILIES_OF_TWO, "BloomOps", "MinMaxOps"),
              named(FAMILIES_OF_THREE, "BloomOps", "MinMaxOps", "MinMaxMultiOps"))
          .flatMap(names -> names)
          .collect(Collectors.toCollection(TreeSet::new));

  private OperatorClassReader() {}

  private static Stream<String> named(List<String> families, String... suffixes) {
    return families.stream()
        .flatMap(family -> Arrays.stream(suffixes).map(suffix -> family + suffix));
  }

  static Optional<OperatorClass> read(Argument argument, Reading reading) {
    Expression value = argument.value().orElseThrow();
    if (value instanceof Expression.Reference reference) {
      return named(reference, reading);
    }
    if (value instanceof Expression.FunctionCall call) {
      return raw(call, reading);
    }
    reading.report(
        OPERATOR_CLASS_KIND,
        argument.span(),
        "An operator class is written as its name, or as `raw(\"...\")` for one of the database.");
    return Optional.empty();
  }

  private static Optional<OperatorClass> named(Expression.Reference reference, Reading reading) {
    if (NAMES.contains(reference.path())) {
      return Optional.of(new OperatorClass(reference.path(), false));
    }
    reading.report(
        OPERATOR_CLASS_UNKNOWN,
        reference.span(),
        "There is no operator class `%s`.%s",
        reference.path(),
        NearestName.suggestion(reference.path(), NAMES));
    return Optional.empty();
  }

  private static Optional<OperatorClass> raw(Expression.FunctionCall call, Reading reading) {
    List<Argument> arguments = call.arguments().arguments();
    if (call.name().equals("raw")
        && arguments.size() == 1
        && arguments.get(0).value().orElse(call) instanceof Expression.StringLiteral name) {
      return Optional.of(new OperatorClass(name.value(), true));
    }
    reading.report(
        OPERATOR_CLASS_RAW,
        call.span(),
        "An operator class that is not known here is written `raw(\"...\")`, with one string.");
    return Optional.empty();
  }
}
