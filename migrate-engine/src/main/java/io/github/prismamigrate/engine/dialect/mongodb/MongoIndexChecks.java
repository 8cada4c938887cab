package io.github.prismamigrate.engine.dialect.mongodb;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about the indexes of a model. */
final class MongoIndexChecks {
  private final Diagnostics diagnostics;

  MongoIndexChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(ModelDraft model) {
    indexesDiffer(model);
    fulltextIsSingle(model);
    for (KeyDraft index : model.indexes()) {
      idIsNotUniqueTwice(model, index);
      if (index.kind() == Key.Kind.FULLTEXT) {
        unsortedFieldsStandTogether(index);
      }
    }
  }

  /** What the database takes for the same field of an index. */
  private record Part(String field, Optional<SortOrder> order, Optional<Integer> length) {
    static Part of(PartDraft draft) {
      return new Part(draft.name(), draft.order(), draft.length());
    }
  }

  private void indexesDiffer(ModelDraft model) {
    Map<List<Part>, List<KeyDraft>> byParts = new LinkedHashMap<>();
    for (KeyDraft index : model.indexes()) {
      List<Part> parts = index.parts().stream().map(Part::of).toList();
      byParts.computeIfAbsent(parts, key -> new ArrayList<>()).add(index);
    }
    byParts.values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(List::stream)
        .forEach(
            index ->
                diagnostics.report(
                    MongoRule.INDEX_REPEATED,
                    index.span(),
                    "Model `%s` has several indexes with these fields; keep one."
                        .formatted(model.name())));
  }

  private void fulltextIsSingle(ModelDraft model) {
    List<KeyDraft> fulltext =
        model.indexes().stream().filter(index -> index.kind() == Key.Kind.FULLTEXT).toList();
    if (fulltext.size() > 1) {
      for (KeyDraft index : fulltext) {
        diagnostics.report(
            MongoRule.FULLTEXT_REPEATED,
            index.span(),
            "Model `%s` can have one full-text index; put all fields into it."
                .formatted(model.name()));
      }
    }
  }

  private void idIsNotUniqueTwice(ModelDraft model, KeyDraft index) {
    boolean same =
        model
            .primaryKey()
            .filter(key -> key.parts().size() == 1 && key.names().equals(index.names()))
            .isPresent();
    if (index.isUnique() && same) {
      diagnostics.report(
          MongoRule.UNIQUE_ID,
          index.span(),
          "The id of model `%s` is unique already; remove this.".formatted(model.name()));
    }
  }

  /** Sorted fields may come before and after those that are searched, but not between them. */
  private void unsortedFieldsStandTogether(KeyDraft index) {
    List<PartDraft> parts = index.parts();
    int runs = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean begins = i == 0 || parts.get(i - 1).order().isPresent();
      if (begins && parts.get(i).order().isEmpty()) {
        runs++;
      }
    }
    if (runs > 1) {
      diagnostics.report(
          MongoRule.FULLTEXT_ORDER,
          index.span(),
          "In a full-text index the fields without `sort` must stand together.");
    }
  }
}
