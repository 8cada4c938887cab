package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import java.util.List;
import java.util.Optional;

/** What the two sides of a relation say; an empty list of fields counts as none. */
final class Sides {
  private Sides() {}

  static boolean hasFields(RelationFieldDraft field) {
    return isFilled(field.relation().flatMap(RelationAttribute::fields));
  }

  static boolean hasReferences(RelationFieldDraft field) {
    return isFilled(field.relation().flatMap(RelationAttribute::references));
  }

  private static boolean isFilled(Optional<Written<List<String>>> list) {
    return list.filter(written -> !written.value().isEmpty()).isPresent();
  }

  static boolean hasActions(RelationFieldDraft field) {
    return field.relation().filter(relation -> !relation.actions().isEmpty()).isPresent();
  }
}
