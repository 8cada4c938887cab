package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.pull.PullRules;
import io.github.prismamigrate.engine.pull.PullTrait;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.Set;

/** How schemas for databases of MySQL and MariaDB are written. */
public final class MySqlPullRules implements PullRules {
  private final MySqlSchemaRules schemaRules = new MySqlSchemaRules();

  @Override
  public Set<PullTrait> traits() {
    return EnumSet.of(PullTrait.STORES_ENUMS, PullTrait.ENUMS_IN_COLUMNS, PullTrait.RESTRICTS);
  }

  @Override
  public boolean isDefault(NativeType type, ScalarType scalar) {
    return schemaRules.defaultNativeType(scalar).filter(type::equals).isPresent();
  }

  @Override
  public int maxIdentifierLength() {
    return schemaRules.maxIdentifierLength();
  }

  @Override
  public String enumConstant(String value, QualifiedName type) {
    return MySqlDefaultSql.text(value);
  }
}
