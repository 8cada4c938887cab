package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.pull.PullRules;
import io.github.prismamigrate.engine.pull.PullTrait;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How schemas for databases of SQL Server are written. */
public final class SqlServerPullRules implements PullRules {
  private static final SqlServerSchemaRules SCHEMA_RULES = new SqlServerSchemaRules();

  @Override
  public Set<PullTrait> traits() {
    return EnumSet.of(PullTrait.HAS_NAMESPACES);
  }

  @Override
  public boolean isDefault(NativeType type, ScalarType scalar) {
    return SCHEMA_RULES.defaultNativeType(scalar).equals(Optional.of(type));
  }

  @Override
  public int maxIdentifierLength() {
    return SCHEMA_RULES.maxIdentifierLength();
  }

  @Override
  public String enumConstant(String value, QualifiedName type) {
    return SqlServerQuoting.literal(value);
  }
}
