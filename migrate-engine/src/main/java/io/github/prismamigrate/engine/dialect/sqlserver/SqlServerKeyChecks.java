package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about the types of fields in keys and indexes. */
final class SqlServerKeyChecks {
  private static final Set<SqlServerType> LARGE =
      EnumSet.of(SqlServerType.TEXT, SqlServerType.N_TEXT, SqlServerType.IMAGE, SqlServerType.XML);

  private static final Set<SqlServerType> LARGE_WHEN_MAX =
      EnumSet.of(SqlServerType.VAR_CHAR, SqlServerType.N_VAR_CHAR, SqlServerType.VAR_BINARY);

  private final Diagnostics diagnostics;

  SqlServerKeyChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void checkPrimaryKey(KeyDraft key) {
    if (typesAreIndexable(key)) {
      key.fields().stream()
          .filter(field -> field.is(ScalarType.BYTES))
          .findFirst()
          .ifPresent(field -> reportBytes(key, field));
    }
  }

  /** Whether a key or index has no field of a type that cannot be in it. */
  boolean typesAreIndexable(KeyDraft key) {
    Optional<ScalarFieldDraft> large =
        key.fields().stream()
            .filter(field -> field.nativeType().filter(SqlServerKeyChecks::isLarge).isPresent())
            .findFirst();
    large.ifPresent(field -> reportLarge(key, field));
    return large.isEmpty();
  }

  private static boolean isLarge(NativeType type) {
    return LARGE.contains(type.definition())
        || LARGE_WHEN_MAX.contains(type.definition()) && type.arguments().equals(List.of("Max"));
  }

  private void reportLarge(KeyDraft key, ScalarFieldDraft field) {
    diagnostics.report(
        SqlServerRule.INDEX_OF_LARGE_TYPE,
        key.span(),
        "The native type of `%s` is too large for a key or index; limit its length."
            .formatted(field.name()));
  }

  private void reportBytes(KeyDraft key, ScalarFieldDraft field) {
    diagnostics.report(
        SqlServerRule.PRIMARY_KEY_OF_BYTES,
        key.span(),
        "Field `%s` is of type `Bytes` and cannot be in the primary key.".formatted(field.name()));
  }
}
