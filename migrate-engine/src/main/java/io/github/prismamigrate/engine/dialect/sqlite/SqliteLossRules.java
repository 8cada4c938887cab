package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.dataloss.LossRules;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.ScalarType;

/** What SQLite says about losses; its columns have families of types, not native types. */
public final class SqliteLossRules implements LossRules {
  @Override
  public String typeName(Column column) {
    if (column.type() instanceof ColumnType.Scalar scalar) {
      return scalar.family() == ScalarType.BYTES ? "Binary" : scalar.family().keyword();
    }
    if (column.type() instanceof ColumnType.Unsupported unsupported) {
      return "Unsupported(\"" + unsupported.declaration() + "\")";
    }
    throw new IllegalStateException("no type of this database: " + column.type());
  }
}
