package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope;
import io.github.prismamigrate.engine.analysis.rule.SchemaFacts;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.EnumSet;
import java.util.Map;

/** What schemas for SQLite may say. */
public final class SqliteSchemaRules implements SchemaRules {
  private static final SchemaFacts FACTS =
      new SchemaFacts(
          EnumSet.of(
              Capability.ENUMS,
              Capability.JSON,
              Capability.DECIMAL,
              Capability.COMPOUND_IDS,
              Capability.FOREIGN_KEYS,
              Capability.IMPLICIT_MANY_TO_MANY,
              Capability.REFERENCES_IN_ANY_ORDER,
              Capability.CASCADE_CYCLES,
              Capability.RELATION_INDEXES,
              Capability.DATABASE_WITHOUT_URL,
              Capability.AUTOINCREMENT),
          EnumSet.of(ConstraintScope.INDEXES_OF_NAMESPACE),
          10000,
          EnumSet.of(IndexAlgorithm.B_TREE),
          EnumSet.allOf(ReferentialAction.class),
          EnumSet.of(
              ReferentialAction.CASCADE, ReferentialAction.RESTRICT, ReferentialAction.SET_NULL),
          Map.of());

  @Override
  public SchemaFacts facts() {
    return FACTS;
  }
}
