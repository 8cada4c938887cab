package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules that only MySQL and MariaDB have. */
final class MySqlChecks {
  private static final Set<MySqlType> LONG =
      EnumSet.of(
          MySqlType.TINY_TEXT,
          MySqlType.TEXT,
          MySqlType.MEDIUM_TEXT,
          MySqlType.LONG_TEXT,
          MySqlType.TINY_BLOB,
          MySqlType.BLOB,
          MySqlType.MEDIUM_BLOB,
          MySqlType.LONG_BLOB);

  private final Diagnostics diagnostics;

  MySqlChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Texts and blobs can be indexed only by their beginning. */
  void longTypesHaveLength(KeyDraft key) {
    if (key.kind() == Key.Kind.FULLTEXT) {
      return;
    }
    key.parts().stream()
        .filter(MySqlChecks::isLong)
        .filter(part -> part.length().isEmpty())
        .findFirst()
        .ifPresent(
            part ->
                diagnostics.report(
                    MySqlRule.INDEX_WITHOUT_LENGTH,
                    key.span(),
                    "Field `%s` is too long to be indexed as a whole; write `%s(length: 191)` or shorter."
                        .formatted(part.name(), part.name())));
  }

  private static boolean isLong(PartDraft part) {
    return part.field().nativeType().map(NativeType::definition).filter(LONG::contains).isPresent();
  }

  void actionsWork(RelationFieldDraft field) {
    field.relation().map(RelationAttribute::actions).orElse(List.of()).stream()
        .filter(action -> action.value() == ReferentialAction.SET_DEFAULT)
        .forEach(
            action ->
                diagnostics.report(
                    MySqlRule.SET_DEFAULT_IGNORED,
                    action.argument(),
                    "The usual storage engine rejects `SetDefault`; use another action at `%s`."
                        .formatted(field.name())));
  }
}
