package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The sequences that columns of a schema take their values from. */
final class PostgresSequences {
  private final Set<Value.FromSequence> used = new HashSet<>();

  PostgresSequences(RelationalSchema schema) {
    for (Table table : schema.tables()) {
      table.columns().forEach(column -> sequence(column).ifPresent(used::add));
    }
  }

  /** The sequence of {@code previous}, where no column of the schema needs it any more. */
  Optional<String> abandoned(Column previous) {
    // Where a schema file leaves the name to the server, nobody here knows it. Prisma writes an
    // empty name, which the server does not accept.
    return sequence(previous)
        .filter(sequence -> !used.contains(sequence))
        .flatMap(Value.FromSequence::sequence);
  }

  private static Optional<Value.FromSequence> sequence(Column column) {
    return column
        .filledIn()
        .filter(Value.FromSequence.class::isInstance)
        .map(Value.FromSequence.class::cast);
  }
}
