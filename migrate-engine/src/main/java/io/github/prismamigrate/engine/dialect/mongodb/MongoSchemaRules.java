package io.github.prismamigrate.engine.dialect.mongodb;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
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

/** What schemas for MongoDB may say. */
public final class MongoSchemaRules implements SchemaRules {
  private static final SchemaFacts FACTS =
      new SchemaFacts(
          EnumSet.of(
              Capability.ENUMS,
              Capability.JSON,
              Capability.JSON_LISTS,
              Capability.SCALAR_LISTS,
              Capability.COMPOSITE_TYPES,
              Capability.FULLTEXT_INDEXES,
              Capability.SORTED_FULLTEXT_INDEXES,
              Capability.EMBEDDED_MANY_TO_MANY,
              Capability.RELATIONS_OF_SAME_NATIVE_TYPE,
              Capability.REFERENCES_IN_ANY_ORDER,
              Capability.CASCADE_CYCLES,
              Capability.AUTO_DEFAULT),
          EnumSet.of(ConstraintScope.INDEXES_OF_TABLE),
          127,
          EnumSet.of(IndexAlgorithm.B_TREE),
          EnumSet.noneOf(ReferentialAction.class),
          EnumSet.of(
              ReferentialAction.CASCADE,
              ReferentialAction.RESTRICT,
              ReferentialAction.NO_ACTION,
              ReferentialAction.SET_NULL),
          SchemaFacts.byName(MongoType.values()));

  @Override
  public SchemaFacts facts() {
    return FACTS;
  }

  @Override
  public Optional<NativeType> defaultNativeType(ScalarType scalar) {
    return switch (scalar) {
      case INT -> Optional.of(NativeType.of(MongoType.LONG));
      case BIG_INT -> Optional.of(NativeType.of(MongoType.LONG));
      case FLOAT -> Optional.of(NativeType.of(MongoType.DOUBLE));
      case BOOLEAN -> Optional.of(NativeType.of(MongoType.BOOL));
      case STRING -> Optional.of(NativeType.of(MongoType.STRING));
      case DATE_TIME -> Optional.of(NativeType.of(MongoType.DATE));
      case JSON -> Optional.of(NativeType.of(MongoType.JSON));
      case BYTES -> Optional.of(NativeType.of(MongoType.BIN_DATA));
      case DECIMAL -> Optional.empty();
    };
  }

  @Override
  public List<Rule> ownRules() {
    return List.of(MongoRule.values());
  }

  @Override
  public void check(ModelDraft model, SchemaDraft schema, Diagnostics diagnostics) {
    new MongoFieldChecks(diagnostics).check(model);
    new MongoIndexChecks(diagnostics).check(model);
    checkView(model, schema, diagnostics);
  }

  @Override
  public void checkView(ModelDraft view, SchemaDraft schema, Diagnostics diagnostics) {
    new MongoFieldChecks(diagnostics).namesArePossible(view);
  }
}
