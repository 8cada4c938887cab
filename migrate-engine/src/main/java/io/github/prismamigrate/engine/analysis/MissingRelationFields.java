package io.github.prismamigrate.engine.analysis;

import io.github.prismamigrate.engine.analysis.completion.RelationCompletion;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** What is missing from the relations of a schema, as far as the rest of it says what to write. */
public final class MissingRelationFields {
  private final SchemaAnalyzer analyzer;

  public MissingRelationFields(SchemaAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * The fields and arguments that complete every relation that is kept in one of its models; none
   * while a name, a type or an attribute anywhere in the schema is wrong.
   */
  public List<TextEdit> edits(SchemaSources sources) {
    return analyzer.draft(sources).map(schema -> edits(sources, schema)).orElse(List.of());
  }

  private static List<TextEdit> edits(SchemaSources sources, SchemaDraft schema) {
    List<TextEdit> edits = new ArrayList<>();
    for (RelationDraft relation : RelationResolver.resolve(schema)) {
      if (relation instanceof RelationDraft.Inline inline) {
        edits.addAll(RelationCompletion.edits(sources, inline));
      }
    }
    return List.copyOf(edits);
  }
}
