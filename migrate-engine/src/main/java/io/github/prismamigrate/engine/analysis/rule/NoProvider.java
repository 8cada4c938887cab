package io.github.prismamigrate.engine.analysis.rule;

import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What counts for a schema without a datasource. */
public final class NoProvider implements SchemaRules {
  private static final SchemaFacts FACTS =
      new SchemaFacts(
          EnumSet.of(
              Capability.ENUMS,
              Capability.JSON,
              Capability.COMPOUND_IDS,
              Capability.FOREIGN_KEYS,
              Capability.IMPLICIT_MANY_TO_MANY,
              Capability.CASCADE_CYCLES,
              Capability.AUTOINCREMENT),
          Set.of(),
          Integer.MAX_VALUE,
          EnumSet.of(IndexAlgorithm.B_TREE),
          EnumSet.allOf(ReferentialAction.class),
          EnumSet.allOf(ReferentialAction.class),
          Map.of());

  @Override
  public SchemaFacts facts() {
    return FACTS;
  }
}
