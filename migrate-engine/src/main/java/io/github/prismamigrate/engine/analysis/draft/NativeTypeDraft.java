package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.List;
import java.util.Optional;

/**
 * A native type as written on a field.
 *
 * @param written the name with its prefix
 * @param faults what is wrong with it, each a finding of its own
 * @param type empty where it cannot be understood; some faults leave it readable
 * @param span the attribute
 */
public record NativeTypeDraft(
    String written, List<Fault> faults, Optional<NativeType> type, Span span) {
  public NativeTypeDraft {
    faults = List.copyOf(faults);
  }

  /** Something wrong, in words, and the rule that it breaks. */
  public record Fault(Rule rule, String message) {}
}
