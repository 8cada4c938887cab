package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.datamodel.RelationMode;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ReferentialAction;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What schemas for SQLite may say. */
public final class SqliteSchemaRules implements SchemaRules {
  private static final Set<Capability> CAPABILITIES =
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
          Capability.AUTOINCREMENT);

  @Override
  public Set<Capability> capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Set<ConstraintScope> constraintScopes() {
    return EnumSet.of(ConstraintScope.INDEXES_OF_NAMESPACE);
  }

  @Override
  public int maxIdentifierLength() {
    return 10000;
  }

  @Override
  public Set<IndexAlgorithm> indexAlgorithms() {
    return EnumSet.of(IndexAlgorithm.B_TREE);
  }

  @Override
  public Set<ReferentialAction> referentialActions(RelationMode mode) {
    return switch (mode) {
      case FOREIGN_KEYS -> EnumSet.allOf(ReferentialAction.class);
      case PRISMA ->
          EnumSet.of(
              ReferentialAction.CASCADE, ReferentialAction.RESTRICT, ReferentialAction.SET_NULL);
    };
  }

  @Override
  public Map<String, NativeTypeDefinition> nativeTypes() {
    return Map.of();
  }

  @Override
  public Optional<NativeType> defaultNativeType(ScalarType scalar) {
    return Optional.empty();
  }

  @Override
  public Set<String> ownPreviewFeatures() {
    return Set.of();
  }

  @Override
  public List<Rule> ownRules() {
    return List.of();
  }

  @Override
  public void check(ModelDraft model, SchemaDraft schema, Diagnostics diagnostics) {}
}
