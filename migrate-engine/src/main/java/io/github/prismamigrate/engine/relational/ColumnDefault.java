package io.github.prismamigrate.engine.relational;

import io.github.prismamigrate.engine.types.Literal;
import java.util.Optional;

/**
 * What a database fills in.
 *
 * @param constraint the name of the default's constraint, in databases that name them
 */
public record ColumnDefault(Value value, Optional<String> constraint) {
  /** A default without a name. */
  public static ColumnDefault of(Value value) {
    return new ColumnDefault(value, Optional.empty());
  }

  /** The kinds of defaults. */
  public sealed interface Value {
    record Constant(Literal literal) implements Value {}

    record Now() implements Value {}

    /**
     * @param sql empty where the schema file only says that there is one
     */
    record Expression(Optional<String> sql) implements Value {}

    /**
     * @param sequence empty where the schema file leaves the sequence to the database
     */
    record FromSequence(Optional<String> sequence) implements Value {}

    /** A number that the database makes unique across its nodes. */
    record UniqueRowId() implements Value {}
  }
}
