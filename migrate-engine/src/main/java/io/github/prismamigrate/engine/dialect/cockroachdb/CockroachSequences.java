package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.diff.SchemaComparison;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Sequence;
import io.github.prismamigrate.engine.types.ByteOrder;
import java.util.List;
import java.util.Optional;

/** Compares the sequences behind identity columns. */
final class CockroachSequences {
  private CockroachSequences() {}

  static List<Step> steps(SchemaComparison comparison) {
    return comparison.kept().stream()
        .flatMap(table -> table.columns().stream())
        .map(ColumnChange::columns)
        .flatMap(columns -> sequences(comparison.schemas(), columns).stream())
        .filter(sequences -> !sequences.agreesOn(CockroachSequences::options))
        .<Step>map(Step.AlterSequence::new)
        .toList();
  }

  private static Optional<Pair<Sequence>> sequences(
      Pair<RelationalSchema> schemas, Pair<Column> columns) {
    Optional<Sequence> previous = sequence(schemas.previous(), columns.previous());
    Optional<Sequence> next = sequence(schemas.next(), columns.next());
    return previous.flatMap(old -> next.map(successor -> new Pair<>(old, successor)));
  }

  private static Optional<Sequence> sequence(RelationalSchema schema, Column column) {
    return column
        .filledIn()
        .filter(Value.FromSequence.class::isInstance)
        .flatMap(value -> ((Value.FromSequence) value).sequence())
        .flatMap(name -> halving(schema.sequences(), name));
  }

  /**
   * Finds a sequence as if they were sorted by name. They stand in the order of the schema file,
   * and Prisma does not see changes of those that this search misses.
   */
  private static Optional<Sequence> halving(List<Sequence> sequences, String name) {
    if (sequences.isEmpty()) {
      return Optional.empty();
    }
    int base = 0;
    for (int size = sequences.size(); size > 1; size -= size / 2) {
      int middle = base + size / 2;
      if (ByteOrder.OF_TEXT.compare(sequences.get(middle).name(), name) <= 0) {
        base = middle;
      }
    }
    return Optional.of(sequences.get(base)).filter(found -> found.name().equals(name));
  }

  /** What a change of is worth a step. */
  private static List<Long> options(Sequence sequence) {
    return List.of(
        sequence.minValue(),
        sequence.maxValue(),
        sequence.increment(),
        sequence.start(),
        sequence.cache());
  }
}
