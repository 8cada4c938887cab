package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import java.util.List;

/**
 * Which elements of a table have an equal on the other side; names do not count.
 *
 * @param created elements of the next table without an equal
 * @param dropped elements of the previous table without an equal
 * @param pairs elements with their equals, in the order of the previous table
 */
public record Matches<T>(List<T> created, List<T> dropped, List<Pair<T>> pairs) {
  public Matches {
    created = List.copyOf(created);
    dropped = List.copyOf(dropped);
    pairs = List.copyOf(pairs);
  }
}
