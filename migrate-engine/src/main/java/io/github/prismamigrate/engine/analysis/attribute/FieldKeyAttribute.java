package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.FIELD_SORT_ORDER_UNKNOWN;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.List;
import java.util.Optional;

/** What {@code @id} or {@code @unique} says, before the field is known in full. */
record FieldKeyAttribute(
    Key.Kind kind,
    Optional<Written<String>> constraint,
    Optional<Integer> length,
    Optional<SortOrder> order,
    Optional<Boolean> clustered,
    Span span) {

  static FieldKeyAttribute read(Key.Kind kind, Arguments arguments) {
    return new FieldKeyAttribute(
        kind,
        arguments.nonEmpty("map"),
        arguments.integer("length").map(Written::value).map(Long::intValue),
        order(arguments),
        KeyAttribute.clustered(arguments),
        arguments.span());
  }

  private static Optional<SortOrder> order(Arguments arguments) {
    Optional<String> word = arguments.constant("sort").map(Written::value);
    Optional<SortOrder> order = word.flatMap(PartArguments::order);
    if (word.isPresent() && order.isEmpty()) {
      arguments.report(
          FIELD_SORT_ORDER_UNKNOWN,
          "`@%s` has an unknown sort order `%s`; write `Asc` or `Desc`.",
          word.get());
    }
    return order;
  }

  /** The key that consists of {@code field}. */
  KeyDraft on(ScalarFieldDraft field) {
    PartDraft part = new PartDraft(List.of(field), order, length, Optional.empty());
    return new KeyDraft(
        kind, List.of(part), constraint, Optional.empty(), Optional.empty(), clustered, span);
  }
}
