package io.github.prismamigrate.engine.analysis.rule;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
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

/** What counts for a schema without a datasource. */
public final class NoProvider implements SchemaRules {
  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(
        Capability.ENUMS,
        Capability.JSON,
        Capability.COMPOUND_IDS,
        Capability.FOREIGN_KEYS,
        Capability.IMPLICIT_MANY_TO_MANY,
        Capability.CASCADE_CYCLES,
        Capability.AUTOINCREMENT);
  }

  @Override
  public Set<ConstraintScope> constraintScopes() {
    return Set.of();
  }

  @Override
  public int maxIdentifierLength() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Set<IndexAlgorithm> indexAlgorithms() {
    return EnumSet.of(IndexAlgorithm.B_TREE);
  }

  @Override
  public Set<ReferentialAction> referentialActions(RelationMode mode) {
    return EnumSet.allOf(ReferentialAction.class);
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
  public void check(ModelDraft model, SchemaDraft schema, Diagnostics diagnostics) {
    // There are no rules that only schemas without a datasource have.
  }
}
