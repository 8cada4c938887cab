package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code @relation} says.
 *
 * @param fields names of scalar fields of the same model; a list that was rejected is empty
 * @param references names of scalar fields of the other model; a list that was rejected is empty
 * @param constraint the {@code map} argument
 * @param span the attribute
 */
public record RelationAttribute(
    Optional<String> name,
    Optional<Written<List<String>>> fields,
    Optional<Written<List<String>>> references,
    Optional<Written<ReferentialAction>> onDelete,
    Optional<Written<ReferentialAction>> onUpdate,
    Optional<Written<String>> constraint,
    Span span) {

  /** The written actions. */
  public List<Written<ReferentialAction>> actions() {
    return Stream.of(onDelete, onUpdate).flatMap(Optional::stream).toList();
  }
}
