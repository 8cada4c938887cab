package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.diff.SchemaComparison;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Sequence;
import io.github.prismamigrate.engine.types.ByteOrder;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares the sequences behind identity columns. */
final class CockroachSequences {
  private CockroachSequences() {}

  static List<Step> steps(SchemaComparison comparison) {
    return comparison.kept().stream()
        .flatMap(table -> table.columns().stream())
        .map(ColumnChange::columns)
        .flatMap(columns -> step(comparison.schemas(), columns).stream())
        .toList();
  }

  private static Optional<Step> step(Pair<RelationalSchema> schemas, Pair<Column> columns) {
    return sequences(schemas, columns)
        .filter(sequences -> !options(sequences, columns).agreesOn(Function.identity()))
        .map(Step.AlterSequence::new);
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

  private static Pair<List<Long>> options(Pair<Sequence> sequences, Pair<Column> columns) {
    return new Pair<>(
        options(sequences.previous(), columns.previous()),
        options(sequences.next(), columns.next()));
  }

  /** What a change of is worth a step. */
  private static List<Long> options(Sequence sequence, Column column) {
    return List.of(
        sequence.minValue(),
        sequence.maxValue() == largest(column) ? Long.MAX_VALUE : sequence.maxValue(),
        sequence.increment(),
        sequence.start(),
        sequence.cache());
  }

  /** Where nobody names an end, the server ends with the last value that the column can hold. */
  private static long largest(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        ? scalar.nativeType().map(CockroachSequences::largest).orElse(Long.MAX_VALUE)
        : Long.MAX_VALUE;
  }

  private static long largest(NativeType type) {
    return switch ((CockroachType) type.definition()) {
      case INT2 -> Short.MAX_VALUE;
      case INT4 -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }
}
