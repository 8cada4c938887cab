package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** A value in an argument list, an array or a property. */
public sealed interface Expression {
  Span span();

  /**
   * @param value the text with its escapes resolved
   */
  record StringLiteral(String value, Span span) implements Expression {}

  /**
   * @param text the digits as written
   */
  record NumberLiteral(String text, Span span) implements Expression {}

  /** A constant or the name of something, such as {@code Cascade}, {@code true} or {@code a.b}. */
  record Reference(String path, Span span) implements Expression {}

  record FunctionCall(Identifier path, ArgumentList arguments, Span span) implements Expression {
    public String name() {
      return path.text();
    }
  }

  record ArrayLiteral(List<Expression> items, Span span) implements Expression {
    public ArrayLiteral {
      items = List.copyOf(items);
    }
  }
}
