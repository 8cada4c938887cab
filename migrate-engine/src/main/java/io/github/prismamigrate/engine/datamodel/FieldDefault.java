package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.types.Literal;
import java.util.Optional;

/** What {@code @default} says. */
public sealed interface FieldDefault {
  record Value(Literal literal) implements FieldDefault {}

  record Autoincrement() implements FieldDefault {}

  record Now() implements FieldDefault {}

  /**
   * An identity column whose sequence is described, as one provider has it; absent options are
   * empty.
   */
  record Sequence(
      boolean virtual,
      Optional<Long> increment,
      Optional<Long> minValue,
      Optional<Long> maxValue,
      Optional<Long> start,
      Optional<Long> cache)
      implements FieldDefault {}

  /**
   * {@code dbgenerated(...)}.
   *
   * @param sql empty for {@code dbgenerated()}: the database has some default, unknown here
   */
  record Database(Optional<String> sql) implements FieldDefault {}

  /** A value that the client makes, such as {@code cuid()}; the database knows nothing of it. */
  record Client(String function) implements FieldDefault {}
}
