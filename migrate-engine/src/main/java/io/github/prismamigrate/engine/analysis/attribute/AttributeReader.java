package io.github.prismamigrate.engine.analysis.attribute;

import io.github.prismamigrate.engine.analysis.draft.CompositeDraft;
import io.github.prismamigrate.engine.analysis.draft.ConfigurationDraft;
import io.github.prismamigrate.engine.analysis.draft.Declarations;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.source.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the attributes of all blocks, each in isolation. */
public final class AttributeReader {
  private AttributeReader() {}

  /** The schema that {@code declarations} describe; what is not sound is left out. */
  public static SchemaDraft read(
      Declarations declarations,
      ConfigurationDraft configuration,
      SchemaRules rules,
      Diagnostics diagnostics) {
    Map<String, CompositeDraft> byName = new HashMap<>();
    Reading reading =
        new Reading(
            declarations,
            rules,
            configuration.datasource().map(datasource -> datasource.settings().name()),
            byName,
            diagnostics);
    List<CompositeDraft> composites =
        declarations.compositeTypes().stream().map(new CompositeReader(reading)::read).toList();
    composites.forEach(type -> byName.put(type.name(), type));
    return new SchemaDraft(
        configuration,
        declarations.models().stream()
            .map(model -> new ModelReader(model, reading).read())
            .toList(),
        composites,
        declarations.enums().stream().map(new EnumReader(diagnostics)::read).toList());
  }
}
