package io.github.prismamigrate.engine.analysis.rule;

import io.github.prismamigrate.engine.datamodel.RelationMode;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is so about a provider, as far as the common rules ask for it.
 *
 * @param constraintScopes the scopes within which names of constraints must differ
 * @param maxIdentifierLength the longest name of a table or constraint, in bytes of UTF-8
 * @param indexAlgorithms the values that {@code type:} of an index may have
 * @param foreignKeyActions the referential actions of foreign keys
 * @param emulatedActions the referential actions where the client takes the place of foreign keys
 * @param nativeTypes all native types by their names in schema files
 */
public record SchemaFacts(
    Set<Capability> capabilities,
    Set<ConstraintScope> constraintScopes,
    int maxIdentifierLength,
    Set<IndexAlgorithm> indexAlgorithms,
    Set<ReferentialAction> foreignKeyActions,
    Set<ReferentialAction> emulatedActions,
    Map<String, NativeTypeDefinition> nativeTypes) {
  public SchemaFacts {
    capabilities = Collections.unmodifiableSet(capabilities);
    constraintScopes = Collections.unmodifiableSet(constraintScopes);
    indexAlgorithms = Collections.unmodifiableSet(indexAlgorithms);
    foreignKeyActions = Collections.unmodifiableSet(foreignKeyActions);
    emulatedActions = Collections.unmodifiableSet(emulatedActions);
  }

  /** The referential actions that a relation may name. */
  public Set<ReferentialAction> referentialActions(RelationMode mode) {
    return switch (mode) {
      case FOREIGN_KEYS -> foreignKeyActions;
      case PRISMA -> emulatedActions;
    };
  }

  /** Native types by their names in schema files. */
  public static Map<String, NativeTypeDefinition> byName(NativeTypeDefinition[] types) {
    return Arrays.stream(types)
        .collect(Collectors.toUnmodifiableMap(NativeTypeDefinition::schemaName, type -> type));
  }
}
