package io.github.prismamigrate.engine.analysis.attribute;

import io.github.prismamigrate.engine.analysis.draft.CompositeDraft;
import io.github.prismamigrate.engine.analysis.draft.Declarations;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import java.util.Map;
import java.util.Optional;

/**
 * What the reading of attributes needs to know.
 *
 * @param datasource the name of the datasource, the prefix of native types
 * @param composites the composite types that were read already, by name
 */
record Reading(
    Declarations declarations,
    SchemaRules rules,
    Optional<String> datasource,
    Map<String, CompositeDraft> composites,
    Diagnostics diagnostics) {

  void report(Rule rule, Span span, String message, Object... parameters) {
    diagnostics.report(rule, span, message.formatted(parameters));
  }
}
