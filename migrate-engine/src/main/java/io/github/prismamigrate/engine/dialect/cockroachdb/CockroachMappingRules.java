package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.dialect.postgresql.PostgresMappingRules;
import io.github.prismamigrate.engine.mapping.JoinTableKey;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import java.util.Optional;

/** What CockroachDB makes of a data model. */
public final class CockroachMappingRules extends PostgresMappingRules {
  @Override
  public Optional<ColumnDefault.Value> autoincrementDefault() {
    return Optional.of(new ColumnDefault.Value.UniqueRowId());
  }

  @Override
  public JoinTableKey joinTableKey() {
    return JoinTableKey.UNIQUE_INDEX;
  }
}
