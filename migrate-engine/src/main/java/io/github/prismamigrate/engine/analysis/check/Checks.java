package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.source.Diagnostics;
import java.util.List;

/** All rules about schemas whose parts are sound, in the order in which they are applied. */
public final class Checks {
  private Checks() {}

  /** Applies all rules to {@code schema}. */
  public static void run(
      SchemaDraft schema,
      List<RelationDraft> relations,
      SchemaRules rules,
      Diagnostics diagnostics) {}
}
