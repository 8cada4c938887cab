package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.SORT_ORDER_UNKNOWN;

import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ArgumentList;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.OperatorClass;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.List;
import java.util.Optional;

/** One element in the list of fields of a key or index, such as {@code name(sort: Desc)}. */
record PartArguments(
    String path,
    Optional<SortOrder> order,
    Optional<Integer> length,
    Optional<OperatorClass> operatorClass) {

  static Optional<PartArguments> read(Expression element, Reading reading) {
    if (element instanceof Expression.Reference reference) {
      return Optional.of(
          new PartArguments(
              reference.path(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
    if (element instanceof Expression.FunctionCall call) {
      return Optional.of(read(call, reading));
    }
    FieldNames.reportElement(element.span(), reading);
    return Optional.empty();
  }

  private static PartArguments read(Expression.FunctionCall call, Reading reading) {
    return new PartArguments(
        call.name(),
        argument(call.arguments(), "sort").flatMap(argument -> order(argument, reading)),
        argument(call.arguments(), "length").flatMap(argument -> length(argument, reading)),
        argument(call.arguments(), "ops")
            .flatMap(argument -> OperatorClassReader.read(argument, reading)));
  }

  /** The first argument called {@code name} that has a value. */
  private static Optional<Argument> argument(ArgumentList list, String name) {
    return list.arguments().stream()
        .filter(argument -> argument.name().filter(n -> n.text().equals(name)).isPresent())
        .filter(argument -> argument.value().isPresent())
        .findFirst();
  }

  private static Optional<SortOrder> order(Argument argument, Reading reading) {
    Values values = new Values(reading.diagnostics());
    Optional<String> word = values.constant(argument.value().orElseThrow());
    Optional<SortOrder> order = word.flatMap(PartArguments::order);
    if (word.isPresent() && order.isEmpty()) {
      reading.report(
          SORT_ORDER_UNKNOWN,
          argument.span(),
          "There is no sort order `%s`; write `Asc` or `Desc`.",
          word.get());
    }
    return order;
  }

  /** The order that {@code word} names. */
  static Optional<SortOrder> order(String word) {
    return switch (word) {
      case "Asc" -> Optional.of(SortOrder.ASC);
      case "Desc" -> Optional.of(SortOrder.DESC);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> length(Argument argument, Reading reading) {
    return new Values(reading.diagnostics())
        .integer(argument.value().orElseThrow())
        .filter(number -> number >= 0)
        .map(Long::intValue);
  }

  /** The part of a key that this says about the field at the end of {@code path}. */
  PartDraft on(List<ScalarFieldDraft> path) {
    return new PartDraft(path, order, length, operatorClass);
  }
}
