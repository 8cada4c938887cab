package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds equal indexes of two tables. */
final class IndexMatcher {
  private final DiffRules rules;

  IndexMatcher(DiffRules rules) {
    this.rules = rules;
  }

  Matches<Index> match(Pair<List<Index>> indexes) {
    Map<Shape, List<Index>> previous = byShape(indexes.previous());
    Map<Shape, List<Index>> next = byShape(indexes.next());
    List<Index> created =
        indexes.next().stream()
            .filter(index -> alike(previous, index).noneMatch(old -> same(old, index)))
            .toList();
    List<Index> dropped =
        indexes.previous().stream()
            .filter(index -> alike(next, index).noneMatch(successor -> same(index, successor)))
            .toList();
    return new Matches<>(created, dropped, pairs(indexes.previous(), next));
  }

  /** Whether the two are equal in all but their names. */
  boolean equal(Pair<Index> indexes) {
    return indexes.agreesOn(Shape::of) && rules.sameIndex(indexes);
  }

  /** Of several indexes on the same columns nobody can tell which became which. */
  private List<Pair<Index>> pairs(List<Index> previous, Map<Shape, List<Index>> next) {
    Map<Columns, Long> counts =
        previous.stream().collect(Collectors.groupingBy(Columns::of, Collectors.counting()));
    List<Pair<Index>> pairs = new ArrayList<>();
    for (Index index : previous) {
      if (counts.get(Columns.of(index)) == 1) {
        Optional<Index> successor =
            alike(next, index).filter(candidate -> same(index, candidate)).findFirst();
        successor.ifPresent(found -> pairs.add(new Pair<>(index, found)));
      }
    }
    return pairs;
  }

  private boolean same(Index previous, Index next) {
    return rules.sameIndex(new Pair<>(previous, next));
  }

  private static Stream<Index> alike(Map<Shape, List<Index>> indexes, Index index) {
    return indexes.getOrDefault(Shape.of(index), List.of()).stream();
  }

  private static Map<Shape, List<Index>> byShape(List<Index> indexes) {
    return indexes.stream().collect(Collectors.groupingBy(Shape::of));
  }

  /** What equal indexes have in common in every database. */
  private record Shape(Columns columns, List<SortOrder> orders) {
    static Shape of(Index index) {
      return new Shape(
          Columns.of(index),
          index.parts().stream().map(part -> part.order().orElse(SortOrder.ASC)).toList());
    }
  }

  private record Columns(List<String> names, Index.Kind kind) {
    static Columns of(Index index) {
      return new Columns(index.columns(), index.kind());
    }
  }
}
