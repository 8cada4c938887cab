package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.mapping.EnumStorage;
import io.github.prismamigrate.engine.mapping.JoinTableKey;
import io.github.prismamigrate.engine.mapping.MappingRules;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.OperatorClass;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.Optional;

/** What PostgreSQL makes of a data model; open for databases that speak its language. */
public class PostgresMappingRules implements MappingRules {
  @Override
  public Optional<String> defaultNamespace() {
    return Optional.of("public");
  }

  @Override
  public EnumStorage enumStorage() {
    return EnumStorage.TYPE;
  }

  /** A {@code SERIAL} column brings a sequence whose name the server chooses. */
  @Override
  public Optional<ColumnDefault.Value> autoincrementDefault() {
    return Optional.of(new ColumnDefault.Value.FromSequence(Optional.empty()));
  }

  @Override
  public int maxIdentifierLength() {
    return 63;
  }

  @Override
  public JoinTableKey joinTableKey() {
    return JoinTableKey.PRIMARY_KEY;
  }

  @Override
  public ReferentialAction joinTableAction(boolean selfRelation) {
    return ReferentialAction.CASCADE;
  }

  @Override
  public Optional<Index.OperatorClassName> operatorClass(
      OperatorClass operatorClass, IndexAlgorithm algorithm) {
    return Optional.of(PostgresOperatorClasses.sql(operatorClass, algorithm));
  }
}
