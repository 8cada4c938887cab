package io.github.prismamigrate.engine.dialect.sqlserver;

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

/** What schemas for SQL Server may say. */
public final class SqlServerSchemaRules implements SchemaRules {
  private static final SchemaFacts FACTS =
      new SchemaFacts(
          EnumSet.of(
              Capability.DECIMAL,
              Capability.COMPOUND_IDS,
              Capability.NAMESPACES,
              Capability.FOREIGN_KEYS,
              Capability.NAMED_PRIMARY_KEYS,
              Capability.NAMED_FOREIGN_KEYS,
              Capability.NAMED_DEFAULTS,
              Capability.SORTED_PRIMARY_KEYS,
              Capability.CLUSTERING,
              Capability.IMPLICIT_MANY_TO_MANY,
              Capability.RELATION_INDEXES,
              Capability.AUTOINCREMENT,
              Capability.AUTOINCREMENT_OUTSIDE_KEY,
              Capability.AUTOINCREMENT_TWICE,
              Capability.AUTOINCREMENT_UNINDEXED),
          EnumSet.of(
              ConstraintScope.CONSTRAINTS_OF_NAMESPACE, ConstraintScope.KEYS_AND_INDEXES_OF_TABLE),
          128,
          EnumSet.of(IndexAlgorithm.B_TREE),
          EnumSet.of(
              ReferentialAction.CASCADE,
              ReferentialAction.NO_ACTION,
              ReferentialAction.SET_NULL,
              ReferentialAction.SET_DEFAULT),
          EnumSet.of(
              ReferentialAction.CASCADE,
              ReferentialAction.RESTRICT,
              ReferentialAction.NO_ACTION,
              ReferentialAction.SET_NULL),
          SchemaFacts.byName(SqlServerType.values()));

  @Override
  public SchemaFacts facts() {
    return FACTS;
  }

  @Override
  public Optional<NativeType> defaultNativeType(ScalarType scalar) {
    return switch (scalar) {
      case INT -> Optional.of(NativeType.of(SqlServerType.INT));
      case BIG_INT -> Optional.of(NativeType.of(SqlServerType.BIG_INT));
      case FLOAT -> Optional.of(new NativeType(SqlServerType.FLOAT, List.of("53")));
      case DECIMAL -> Optional.of(new NativeType(SqlServerType.DECIMAL, List.of("32", "16")));
      case BOOLEAN -> Optional.of(NativeType.of(SqlServerType.BIT));
      case STRING -> Optional.of(new NativeType(SqlServerType.N_VAR_CHAR, List.of("1000")));
      case DATE_TIME -> Optional.of(NativeType.of(SqlServerType.DATE_TIME2));
      case BYTES -> Optional.of(new NativeType(SqlServerType.VAR_BINARY, List.of("Max")));
      case JSON -> Optional.empty();
    };
  }

  @Override
  public List<Rule> ownRules() {
    return List.of(SqlServerRule.values());
  }

  @Override
  public void check(ModelDraft model, SchemaDraft schema, Diagnostics diagnostics) {
    SqlServerKeyChecks checks = new SqlServerKeyChecks(diagnostics);
    model.primaryKey().ifPresent(checks::checkPrimaryKey);
    model.indexes().forEach(checks::typesAreIndexable);
  }
}
