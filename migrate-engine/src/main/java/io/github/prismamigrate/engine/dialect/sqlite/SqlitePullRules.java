package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.pull.PullRules;
import io.github.prismamigrate.engine.pull.PullTrait;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.Set;

/** How schemas for databases of SQLite are written. */
public final class SqlitePullRules implements PullRules {
  @Override
  public Set<PullTrait> traits() {
    return EnumSet.of(PullTrait.RESTRICTS, PullTrait.QUOTES_JSON);
  }

  /** There are no native types that a field could name. */
  @Override
  public boolean isDefault(NativeType type, ScalarType scalar) {
    return true;
  }

  @Override
  public int maxIdentifierLength() {
    return new SqliteSchemaRules().maxIdentifierLength();
  }

  @Override
  public String enumConstant(String value, QualifiedName type) {
    return "'" + value.replace("'", "''") + "'";
  }
}
