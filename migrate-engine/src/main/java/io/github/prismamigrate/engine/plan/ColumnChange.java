package io.github.prismamigrate.engine.plan;

import io.github.prismamigrate.engine.relational.Column;
import java.util.Optional;
import java.util.Set;

/**
 * A column that both sides have, and what differs about it.
 *
 * @param aspects empty where the two are equal
 * @param cast present exactly where the type changes
 */
public record ColumnChange(Pair<Column> columns, Set<ColumnAspect> aspects, Optional<Cast> cast) {
  public ColumnChange {
    aspects = Set.copyOf(aspects);
  }

  public boolean changed() {
    return !aspects.isEmpty();
  }

  /** Whether the column has to be dropped and made anew. */
  public boolean recreates() {
    return cast.equals(Optional.of(Cast.IMPOSSIBLE));
  }

  public boolean becomesRequired() {
    return columns.previous().nullable() && columns.next().required();
  }
}
