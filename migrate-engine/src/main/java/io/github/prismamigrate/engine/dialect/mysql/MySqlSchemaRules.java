package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope;
import io.github.prismamigrate.engine.analysis.rule.SchemaFacts;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.datamodel.RelationMode;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ReferentialAction;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What schemas for MySQL and MariaDB may say. */
public final class MySqlSchemaRules implements SchemaRules {
  private static final SchemaFacts FACTS =
      new SchemaFacts(
          EnumSet.of(
              Capability.ENUMS,
              Capability.JSON,
              Capability.DECIMAL,
              Capability.COMPOUND_IDS,
              Capability.FOREIGN_KEYS,
              Capability.NAMED_FOREIGN_KEYS,
              Capability.PREFIX_LENGTHS,
              Capability.FULLTEXT_INDEXES,
              Capability.IMPLICIT_MANY_TO_MANY,
              Capability.REFERENCES_IN_ANY_ORDER,
              Capability.CASCADE_CYCLES,
              Capability.RELATION_INDEXES,
              Capability.SHARD_KEYS,
              Capability.AUTOINCREMENT,
              Capability.AUTOINCREMENT_OUTSIDE_KEY),
          EnumSet.of(ConstraintScope.FOREIGN_KEYS_OF_NAMESPACE, ConstraintScope.INDEXES_OF_TABLE),
          64,
          EnumSet.of(IndexAlgorithm.B_TREE),
          EnumSet.allOf(ReferentialAction.class),
          EnumSet.of(
              ReferentialAction.CASCADE,
              ReferentialAction.RESTRICT,
              ReferentialAction.NO_ACTION,
              ReferentialAction.SET_NULL),
          SchemaFacts.byName(MySqlType.values()));

  @Override
  public SchemaFacts facts() {
    return FACTS;
  }

  @Override
  public Optional<NativeType> defaultNativeType(ScalarType scalar) {
    return Optional.of(
        switch (scalar) {
          case INT -> NativeType.of(MySqlType.INT);
          case BIG_INT -> NativeType.of(MySqlType.BIG_INT);
          case FLOAT -> NativeType.of(MySqlType.DOUBLE);
          case DECIMAL -> new NativeType(MySqlType.DECIMAL, List.of("65", "30"));
          case BOOLEAN -> NativeType.of(MySqlType.TINY_INT);
          case STRING -> new NativeType(MySqlType.VAR_CHAR, List.of("191"));
          case DATE_TIME -> new NativeType(MySqlType.DATE_TIME, List.of("3"));
          case JSON -> NativeType.of(MySqlType.JSON);
          case BYTES -> NativeType.of(MySqlType.LONG_BLOB);
        });
  }

  @Override
  public List<Rule> ownRules() {
    return List.of(MySqlRule.values());
  }

  @Override
  public void check(ModelDraft model, SchemaDraft schema, Diagnostics diagnostics) {
    MySqlChecks checks = new MySqlChecks(diagnostics);
    model.keys().forEach(checks::longTypesHaveLength);
    if (schema.relationMode() == RelationMode.FOREIGN_KEYS) {
      model.relationFields().forEach(checks::actionsWork);
    }
  }
}
