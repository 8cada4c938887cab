package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/**
 * What {@code @shardKey} or {@code @@shardKey} says.
 *
 * @param span the attribute
 */
public record ShardKeyDraft(List<ScalarFieldDraft> fields, Span span) {
  public ShardKeyDraft {
    fields = List.copyOf(fields);
  }
}
