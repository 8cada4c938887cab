package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope;
import io.github.prismamigrate.engine.analysis.rule.SchemaFacts;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ReferentialAction;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What schemas for CockroachDB may say. */
public final class CockroachSchemaRules implements SchemaRules {
  private static final SchemaFacts FACTS =
      new SchemaFacts(
          EnumSet.of(
              Capability.ENUMS,
              Capability.JSON,
              Capability.SCALAR_LISTS,
              Capability.DECIMAL,
              Capability.COMPOUND_IDS,
              Capability.NAMESPACES,
              Capability.FOREIGN_KEYS,
              Capability.NAMED_PRIMARY_KEYS,
              Capability.NAMED_FOREIGN_KEYS,
              Capability.IMPLICIT_MANY_TO_MANY,
              Capability.REFERENCES_IN_ANY_ORDER,
              Capability.CASCADE_CYCLES,
              Capability.RELATION_INDEXES,
              Capability.AUTOINCREMENT,
              Capability.AUTOINCREMENT_OUTSIDE_KEY,
              Capability.AUTOINCREMENT_TWICE,
              Capability.AUTOINCREMENT_UNINDEXED,
              Capability.SEQUENCE_DEFAULT),
          EnumSet.of(ConstraintScope.CONSTRAINTS_OF_TABLE),
          63,
          EnumSet.of(IndexAlgorithm.B_TREE, IndexAlgorithm.GIN),
          EnumSet.allOf(ReferentialAction.class),
          EnumSet.of(
              ReferentialAction.CASCADE,
              ReferentialAction.RESTRICT,
              ReferentialAction.NO_ACTION,
              ReferentialAction.SET_NULL),
          SchemaFacts.byName(CockroachType.values()));

  @Override
  public SchemaFacts facts() {
    return FACTS;
  }

  @Override
  public Optional<NativeType> defaultNativeType(ScalarType scalar) {
    return Optional.of(
        switch (scalar) {
          case INT -> NativeType.of(CockroachType.INT4);
          case BIG_INT -> NativeType.of(CockroachType.INT8);
          case FLOAT -> NativeType.of(CockroachType.FLOAT8);
          case DECIMAL -> new NativeType(CockroachType.DECIMAL, List.of("65", "30"));
          case BOOLEAN -> NativeType.of(CockroachType.BOOL);
          case STRING -> NativeType.of(CockroachType.STRING);
          case DATE_TIME -> new NativeType(CockroachType.TIMESTAMP, List.of("3"));
          case JSON -> NativeType.of(CockroachType.JSON_B);
          case BYTES -> NativeType.of(CockroachType.BYTES);
        });
  }

  @Override
  public List<Rule> ownRules() {
    return List.of(CockroachRule.values());
  }

  @Override
  public void check(ModelDraft model, SchemaDraft schema, Diagnostics diagnostics) {
    model.scalarFields().forEach(field -> countsUpInBigInt(field, diagnostics));
    model.indexes().forEach(index -> new CockroachGinChecks(diagnostics).check(index));
  }

  private static void countsUpInBigInt(ScalarFieldDraft field, Diagnostics diagnostics) {
    if (field.isAutoincrement() && field.is(ScalarType.INT)) {
      diagnostics.report(
          CockroachRule.AUTOINCREMENT_OF_INT,
          field.defaultValue().orElseThrow().span(),
          "The database counts up in 64 bits; make `%s` a `BigInt` or use `sequence()`."
              .formatted(field.name()));
    }
  }
}
