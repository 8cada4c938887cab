package io.github.prismamigrate.engine.dataloss;

import io.github.prismamigrate.engine.relational.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells real risks from assumed ones by counting rows, nothing twice. */
final class Measurement {
  private final RowCounter counter;
  private final Map<QualifiedName, OptionalLong> rows = new HashMap<>();
  private final Map<ColumnName, OptionalLong> values = new HashMap<>();

  Measurement(RowCounter counter) {
    this.counter = counter;
  }

  /** The findings that concern rows, with their number; also those that could not be counted. */
  List<Finding> confirmed(List<Finding> assumed) {
    return assumed.stream().flatMap(finding -> confirmed(finding).stream()).toList();
  }

  private Optional<Finding> confirmed(Finding finding) {
    OptionalLong count =
        switch (finding.risk().measure()) {
          case NOTHING -> OptionalLong.empty();
          case ROWS -> rows(finding);
          case VALUES -> values(finding);
          case NULLS -> nulls(finding);
        };
    if (count.isEmpty()) {
      return Optional.of(finding);
    }
    return count.getAsLong() == 0
        ? Optional.empty()
        : Optional.of(finding.counting(count.getAsLong()));
  }

  private OptionalLong rows(Finding finding) {
    return rows.computeIfAbsent(finding.subject(), counter::rows);
  }

  private OptionalLong values(Finding finding) {
    return values.computeIfAbsent(
        new ColumnName(finding.subject(), finding.elements().get(0)),
        column -> counter.nonNull(column.table(), column.name()));
  }

  private OptionalLong nulls(Finding finding) {
    OptionalLong total = rows(finding);
    if (total.isEmpty() || total.getAsLong() == 0) {
      return total;
    }
    OptionalLong present = values(finding);
    return present.isPresent()
        ? OptionalLong.of(total.getAsLong() - present.getAsLong())
        : OptionalLong.empty();
  }

  private record ColumnName(QualifiedName table, String name) {}
}
