package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.Optional;

/**
 * An attribute of a field, an enum value or a block.
 *
 * @param path the name without {@code @}, such as {@code id} or {@code db.VarChar}
 * @param arguments empty where no parentheses were written
 * @param span from the first {@code @}; a field attribute without arguments includes the blanks
 *     that follow it, a block attribute the blanks and the trailing comment
 */
public record AttributeNode(Identifier path, Optional<ArgumentList> arguments, Span span) {
  public String name() {
    return path.text();
  }
}
