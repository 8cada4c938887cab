package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.mapping.EnumStorage;
import io.github.prismamigrate.engine.mapping.JoinTableKey;
import io.github.prismamigrate.engine.mapping.MappingRules;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.OperatorClass;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.Optional;

/** What SQL Server makes of a data model. */
public final class SqlServerMappingRules implements MappingRules {
  static final String DEFAULT_NAMESPACE = "dbo";

  @Override
  public Optional<String> defaultNamespace() {
    return Optional.of(DEFAULT_NAMESPACE);
  }

  /** There are no enums here, so that a schema cannot have any. */
  @Override
  public EnumStorage enumStorage() {
    return EnumStorage.TEXT;
  }

  /** An identity column has a mark of its own and no default. */
  @Override
  public Optional<ColumnDefault.Value> autoincrementDefault() {
    return Optional.empty();
  }

  @Override
  public int maxIdentifierLength() {
    return 128;
  }

  @Override
  public JoinTableKey joinTableKey() {
    return JoinTableKey.UNIQUE_INDEX;
  }

  /**
   * Prisma makes constraints too, but drops what a schema file knows of as if they were indexes.
   */
  @Override
  public boolean makesUniqueConstraints() {
    return true;
  }

  /** The server refuses two cascades that lead to the same table. */
  @Override
  public ReferentialAction joinTableAction(boolean selfRelation) {
    return selfRelation ? ReferentialAction.NO_ACTION : ReferentialAction.CASCADE;
  }

  @Override
  public Optional<Index.OperatorClassName> operatorClass(
      OperatorClass operatorClass, IndexAlgorithm algorithm) {
    return Optional.empty();
  }
}
