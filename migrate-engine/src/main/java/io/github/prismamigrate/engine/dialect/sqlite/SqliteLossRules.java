package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.dataloss.LossRules;
import io.github.prismamigrate.engine.relational.Column;

/** What SQLite says about losses; its columns have families of types, not native types. */
public final class SqliteLossRules implements LossRules {
  @Override
  public String typeName(Column column) {
    return column.type().familyName();
  }
}
