package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ArgumentList;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Identifier;
import java.util.List;
import java.util.Optional;

/** Makes parts of a syntax tree that stand in no file. */
final class Nodes {
  static final Span NOWHERE = new Span(0, 0, 0);

  private Nodes() {}

  /** The place of a declaration of which only the file is known. */
  static Span inFile(int file) {
    return new Span(file, 0, 0);
  }

  static Identifier identifier(String text) {
    return new Identifier(text, NOWHERE);
  }

  /** An attribute without parentheses. */
  static AttributeNode attribute(String name) {
    return new AttributeNode(identifier(name), Optional.empty(), NOWHERE);
  }

  static AttributeNode attribute(String name, List<Argument> arguments) {
    return arguments.isEmpty()
        ? attribute(name)
        : new AttributeNode(identifier(name), Optional.of(list(arguments)), NOWHERE);
  }

  static AttributeNode attribute(String name, Expression value) {
    return attribute(name, List.of(argument(value)));
  }

  static Argument argument(Expression value) {
    return new Argument(Optional.empty(), Optional.of(value), NOWHERE);
  }

  static Argument argument(String name, Expression value) {
    return new Argument(Optional.of(identifier(name)), Optional.of(value), NOWHERE);
  }

  static Expression text(String value) {
    return new Expression.StringLiteral(value, NOWHERE);
  }

  static Expression number(String text) {
    return new Expression.NumberLiteral(text, NOWHERE);
  }

  static Expression reference(String path) {
    return new Expression.Reference(path, NOWHERE);
  }

  /** A call without arguments. */
  static Expression call(String name) {
    return call(name, List.of());
  }

  static Expression call(String name, Expression value) {
    return call(name, List.of(argument(value)));
  }

  static Expression call(String name, List<Argument> arguments) {
    return new Expression.FunctionCall(identifier(name), list(arguments), NOWHERE);
  }

  static Expression array(List<Expression> items) {
    return new Expression.ArrayLiteral(items, NOWHERE);
  }

  private static ArgumentList list(List<Argument> arguments) {
    return new ArgumentList(arguments, Optional.empty(), NOWHERE);
  }
}
