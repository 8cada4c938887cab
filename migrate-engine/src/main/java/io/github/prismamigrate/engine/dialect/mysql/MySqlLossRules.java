package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.dataloss.LossRules;
import io.github.prismamigrate.engine.dataloss.LossTrait;
import io.github.prismamigrate.engine.relational.Column;
import java.util.EnumSet;
import java.util.Set;

/** What MySQL and MariaDB say about losses. */
public final class MySqlLossRules implements LossRules {
  @Override
  public Set<LossTrait> traits() {
    return EnumSet.of(LossTrait.MADE_REQUIRED_HIDES_CAST);
  }

  @Override
  public String typeName(Column column) {
    return column.type().writtenName();
  }
}
