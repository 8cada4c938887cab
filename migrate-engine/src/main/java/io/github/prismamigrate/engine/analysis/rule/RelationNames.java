package io.github.prismamigrate.engine.analysis.rule;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import java.util.Arrays;
import java.util.Comparator;

/** The names of relations: the written ones, else generated ones. */
public final class RelationNames {
  /** By characters, not by the halves of characters that Java counts. */
  public static final Comparator<String> BY_CHARACTER =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private RelationNames() {}

  /** The name of the relation that {@code field} of {@code model} belongs to. */
  public static String of(ModelDraft model, RelationFieldDraft field) {
    return field.relationName().orElseGet(() -> generated(model.name(), field.model()));
  }

  private static String generated(String one, String other) {
    return BY_CHARACTER.compare(one, other) < 0 ? one + "To" + other : other + "To" + one;
  }
}
