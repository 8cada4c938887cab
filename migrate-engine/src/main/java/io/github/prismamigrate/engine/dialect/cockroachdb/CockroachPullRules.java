package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.dialect.postgresql.PostgresPullRules;
import io.github.prismamigrate.engine.pull.PullRules;
import io.github.prismamigrate.engine.pull.PullTrait;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How schemas for databases of CockroachDB are written; it has no operator classes. */
public final class CockroachPullRules implements PullRules {
  private final CockroachSchemaRules schema = new CockroachSchemaRules();
  private final PullRules postgresql = new PostgresPullRules();

  @Override
  public Set<PullTrait> traits() {
    return EnumSet.of(
        PullTrait.HAS_NAMESPACES,
        PullTrait.STORES_ENUMS,
        PullTrait.RESTRICTS,
        PullTrait.DESCRIBES_SEQUENCES);
  }

  @Override
  public boolean isDefault(NativeType type, ScalarType scalar) {
    return schema.defaultNativeType(scalar).equals(Optional.of(type));
  }

  @Override
  public int maxIdentifierLength() {
    return postgresql.maxIdentifierLength();
  }

  @Override
  public String enumConstant(String value, QualifiedName type) {
    return postgresql.enumConstant(value, type);
  }
}
