package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What stands between two parentheses.
 *
 * @param trailingComma the place of a comma behind the last argument
 * @param span from the opening to the closing parenthesis
 */
public record ArgumentList(List<Argument> arguments, Optional<Span> trailingComma, Span span) {
  public ArgumentList {
    arguments = List.copyOf(arguments);
  }
}
