package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.dataloss.LossRules;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.NativeType;

/** What PostgreSQL says about losses. */
public class PostgresLossRules implements LossRules {
  @Override
  public String typeName(Column column) {
    if (column.type() instanceof ColumnType.Scalar scalar) {
      return scalar
          .nativeType()
          .map(NativeType::written)
          .orElseGet(() -> scalar.family().keyword());
    }
    if (column.type() instanceof ColumnType.OfEnum type) {
      return type.name().name();
    }
    if (column.type() instanceof ColumnType.Unsupported unsupported) {
      return "Unsupported(\"" + unsupported.declaration() + "\")";
    }
    throw new IllegalStateException("unknown type " + column.type());
  }
}
