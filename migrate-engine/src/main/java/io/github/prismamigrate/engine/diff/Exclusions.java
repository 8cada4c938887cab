package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.relational.QualifiedName;
import java.util.Set;

/** What others look after: it is neither created nor changed nor dropped. */
public record Exclusions(Set<QualifiedName> tables, Set<QualifiedName> enums) {
  public Exclusions {
    tables = Set.copyOf(tables);
    enums = Set.copyOf(enums);
  }

  /** Nothing is left to others. */
  public static Exclusions none() {
    return new Exclusions(Set.of(), Set.of());
  }
}
