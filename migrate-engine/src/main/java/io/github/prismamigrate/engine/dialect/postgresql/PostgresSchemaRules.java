package io.github.prismamigrate.engine.dialect.postgresql;

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
import java.util.Set;

/** What schemas for PostgreSQL may say. */
public final class PostgresSchemaRules implements SchemaRules {
  private static final SchemaFacts FACTS =
      new SchemaFacts(
          EnumSet.of(
              Capability.ENUMS,
              Capability.JSON,
              Capability.JSON_LISTS,
              Capability.SCALAR_LISTS,
              Capability.DECIMAL,
              Capability.COMPOUND_IDS,
              Capability.NAMESPACES,
              Capability.EXTENSIONS,
              Capability.FOREIGN_KEYS,
              Capability.NAMED_PRIMARY_KEYS,
              Capability.NAMED_FOREIGN_KEYS,
              Capability.IMPLICIT_MANY_TO_MANY,
              Capability.REFERENCES_IN_ANY_ORDER,
              Capability.CASCADE_CYCLES,
              Capability.SET_NULL_ON_REQUIRED,
              Capability.RELATION_INDEXES,
              Capability.AUTOINCREMENT,
              Capability.AUTOINCREMENT_OUTSIDE_KEY,
              Capability.AUTOINCREMENT_TWICE,
              Capability.AUTOINCREMENT_UNINDEXED),
          EnumSet.of(
              ConstraintScope.KEYS_AND_INDEXES_OF_NAMESPACE, ConstraintScope.CONSTRAINTS_OF_TABLE),
          63,
          EnumSet.allOf(IndexAlgorithm.class),
          EnumSet.allOf(ReferentialAction.class),
          EnumSet.of(
              ReferentialAction.CASCADE, ReferentialAction.RESTRICT, ReferentialAction.SET_NULL),
          SchemaFacts.byName(PostgresType.values()));

  @Override
  public SchemaFacts facts() {
    return FACTS;
  }

  @Override
  public Optional<NativeType> defaultNativeType(ScalarType scalar) {
    return Optional.of(defaultType(scalar));
  }

  /** The native type of a field that names none. */
  static NativeType defaultType(ScalarType scalar) {
    return switch (scalar) {
      case INT -> NativeType.of(PostgresType.INTEGER);
      case BIG_INT -> NativeType.of(PostgresType.BIG_INT);
      case FLOAT -> NativeType.of(PostgresType.DOUBLE_PRECISION);
      case DECIMAL -> new NativeType(PostgresType.DECIMAL, List.of("65", "30"));
      case BOOLEAN -> NativeType.of(PostgresType.BOOLEAN);
      case STRING -> NativeType.of(PostgresType.TEXT);
      case DATE_TIME -> new NativeType(PostgresType.TIMESTAMP, List.of("3"));
      case JSON -> NativeType.of(PostgresType.JSON_B);
      case BYTES -> NativeType.of(PostgresType.BYTE_A);
    };
  }

  @Override
  public Set<String> ownPreviewFeatures() {
    return Set.of("fullTextSearchPostgres");
  }

  @Override
  public List<Rule> ownRules() {
    return List.of(PostgresRule.values());
  }

  @Override
  public void check(ModelDraft model, SchemaDraft schema, Diagnostics diagnostics) {
    PostgresIndexChecks checks = new PostgresIndexChecks(diagnostics);
    model.indexes().forEach(checks::check);
  }
}
