package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.mapping.EnumStorage;
import io.github.prismamigrate.engine.mapping.JoinTableKey;
import io.github.prismamigrate.engine.mapping.MappingRules;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.OperatorClass;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.Optional;

/** What MySQL makes of a data model. */
public final class MySqlMappingRules implements MappingRules {
  @Override
  public Optional<String> defaultNamespace() {
    return Optional.empty();
  }

  @Override
  public EnumStorage enumStorage() {
    return EnumStorage.COLUMN;
  }

  @Override
  public Optional<ColumnDefault.Value> autoincrementDefault() {
    return Optional.empty();
  }

  @Override
  public int maxIdentifierLength() {
    return 64;
  }

  @Override
  public JoinTableKey joinTableKey() {
    return JoinTableKey.UNIQUE_INDEX;
  }

  @Override
  public ReferentialAction joinTableAction(boolean selfRelation) {
    return ReferentialAction.CASCADE;
  }

  @Override
  public Optional<Index.OperatorClassName> operatorClass(
      OperatorClass operatorClass, IndexAlgorithm algorithm) {
    return Optional.empty();
  }
}
