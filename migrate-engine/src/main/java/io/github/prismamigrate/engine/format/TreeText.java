package io.github.prismamigrate.engine.format;

import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ArgumentList;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.TypeNode;
import java.util.stream.Collectors;

/** Types, attributes and values of a tree as text. */
final class TreeText {
  private TreeText() {}

  /** An attribute without its sign. */
  static String attribute(AttributeNode attribute) {
    return attribute.name() + attribute.arguments().map(TreeText::arguments).orElse("");
  }

  static String type(TypeNode type) {
    String name = type.unsupported() ? "Unsupported(" + quoted(type.name()) + ")" : type.name();
    return switch (type.arity()) {
      case REQUIRED -> name;
      case OPTIONAL -> name + "?";
      case LIST -> name + "[]";
    };
  }

  static String expression(Expression expression) {
    if (expression instanceof Expression.StringLiteral text) {
      return quoted(text.value());
    }
    if (expression instanceof Expression.NumberLiteral number) {
      return number.text();
    }
    if (expression instanceof Expression.Reference reference) {
      return reference.path();
    }
    if (expression instanceof Expression.FunctionCall call) {
      return call.name() + arguments(call.arguments());
    }
    if (expression instanceof Expression.ArrayLiteral array) {
      return array.items().stream()
          .map(TreeText::expression)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    throw new IllegalStateException("unknown expression " + expression);
  }

  private static String arguments(ArgumentList list) {
    return list.arguments().stream()
        .map(TreeText::argument)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String argument(Argument argument) {
    String name = argument.name().map(identifier -> identifier.text() + ": ").orElse("");
    return name + argument.value().map(TreeText::expression).orElse("");
  }

  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    value.chars().forEach(character -> appendEscaped(text, (char) character));
    return text.append('"').toString();
  }

  private static void appendEscaped(StringBuilder text, char character) {
    switch (character) {
      case '"', '\\' -> text.append('\\').append(character);
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      default -> {
        if (character < ' ' || character == '\u007f') {
          text.append("\\u%04x".formatted((int) character));
        } else {
          text.append(character);
        }
      }
    }
  }
}
