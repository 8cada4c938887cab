package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
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

  /**
   * The statement that drops the sequence of {@code previous}, where no column of the schema needs
   * it any more. Where a schema file leaves the name to the server, it is the one that servers
   * choose; Prisma writes an empty name, which no server accepts.
   *
   * @param table the name of the table as statements write it
   */
  Optional<String> drop(QualifiedName table, Column previous) {
    return sequence(previous)
        .filter(sequence -> !used.contains(sequence))
        .map(sequence -> sequence.sequence().map(QualifiedName::of))
        .map(name -> name.map(PostgresSequences::drop).orElseGet(() -> dropOwn(table, previous)));
  }

  private static String drop(QualifiedName sequence) {
    return new SqlText(Quoting.DOUBLE).add("DROP SEQUENCE ").name(sequence).toString();
  }

  private static String dropOwn(QualifiedName table, Column column) {
    return new SqlText(Quoting.DOUBLE)
        .add("DROP SEQUENCE IF EXISTS ")
        .name(table.sibling(table.name() + "_" + column.name() + "_seq"))
        .toString();
  }

  private static Optional<Value.FromSequence> sequence(Column column) {
    return column
        .filledIn()
        .filter(Value.FromSequence.class::isInstance)
        .map(Value.FromSequence.class::cast);
  }
}
