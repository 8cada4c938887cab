package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.Expression;
import java.util.Optional;

/**
 * What {@code @default} says.
 *
 * @param constraint the {@code map} argument
 * @param span the attribute
 */
public record DefaultDraft(Expression value, Optional<Written<String>> constraint, Span span) {
  /** The call, where the default is one. */
  public Optional<Expression.FunctionCall> call() {
    return value instanceof Expression.FunctionCall call ? Optional.of(call) : Optional.empty();
  }

  /** Whether the default is a call of {@code function}. */
  public boolean calls(String function) {
    return call().filter(call -> call.name().equals(function)).isPresent();
  }
}
