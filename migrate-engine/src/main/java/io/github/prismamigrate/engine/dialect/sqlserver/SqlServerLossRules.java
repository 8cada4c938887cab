package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.dataloss.LossRules;
import io.github.prismamigrate.engine.dataloss.LossTrait;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What SQL Server says about losses. */
public final class SqlServerLossRules implements LossRules {
  @Override
  public Set<LossTrait> traits() {
    return EnumSet.of(LossTrait.MADE_REQUIRED_HIDES_CAST);
  }

  @Override
  public String typeName(Column column) {
    return nativeType(column)
        .map(SqlServerLossRules::written)
        .orElseGet(() -> column.type().familyName());
  }

  private static Optional<NativeType> nativeType(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        ? scalar.nativeType()
        : Optional.empty();
  }

  private static String written(NativeType type) {
    String name = type.definition().schemaName();
    return type.arguments().isEmpty()
        ? name
        : name + "(" + String.join(",", type.arguments()) + ")";
  }
}
