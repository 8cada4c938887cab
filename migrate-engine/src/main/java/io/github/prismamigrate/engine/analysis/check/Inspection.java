package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.ConstraintNames;
import io.github.prismamigrate.engine.analysis.rule.RelationActions;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.datamodel.RelationMode;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** What the checks need to know beyond the part that they look at. */
record Inspection(
    SchemaDraft schema,
    List<RelationDraft> relations,
    SchemaRules rules,
    ConstraintNames names,
    RelationActions actions,
    NameClashes clashes,
    Diagnostics diagnostics) {

  static Inspection of(
      SchemaDraft schema,
      List<RelationDraft> relations,
      SchemaRules rules,
      Diagnostics diagnostics) {
    ConstraintNames names = new ConstraintNames(rules);
    return new Inspection(
        schema,
        relations,
        rules,
        names,
        new RelationActions(rules, schema.relationMode()),
        NameClashes.of(schema, relations, rules),
        diagnostics);
  }

  boolean can(Capability capability) {
    return rules.can(capability);
  }

  boolean isEnabled(PreviewFeature feature) {
    return schema.configuration().previewFeatures().contains(feature);
  }

  boolean usesForeignKeys() {
    return schema.relationMode() == RelationMode.FOREIGN_KEYS;
  }

  void report(Rule rule, Span span, String message, Object... parameters) {
    diagnostics.report(rule, span, message.formatted(parameters));
  }
}
