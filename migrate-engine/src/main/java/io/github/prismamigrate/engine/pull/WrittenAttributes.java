package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** Looks up what attributes of a schema file say. */
final class WrittenAttributes {
  private WrittenAttributes() {}

  static Optional<AttributeNode> named(String name, List<AttributeNode> attributes) {
    return attributes.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  static boolean has(String name, List<AttributeNode> attributes) {
    return named(name, attributes).isPresent();
  }

  /** The text of the first attribute called {@code map}. */
  static Optional<String> map(List<AttributeNode> attributes) {
    return named("map", attributes)
        .flatMap(map -> leading("name", map))
        .flatMap(WrittenAttributes::text);
  }

  /** The text of the argument {@code name}, which has to be named. */
  static Optional<String> namedText(String name, AttributeNode attribute) {
    return named(name, attribute).flatMap(WrittenAttributes::text);
  }

  /** The value of the argument {@code name}, which may stand first without its name. */
  static Optional<Expression> leading(String name, AttributeNode attribute) {
    return named(name, attribute)
        .or(
            () ->
                arguments(attribute).stream()
                    .filter(argument -> argument.name().isEmpty())
                    .findFirst()
                    .flatMap(Argument::value));
  }

  private static Optional<Expression> named(String name, AttributeNode attribute) {
    return arguments(attribute).stream()
        .filter(argument -> argument.name().filter(id -> id.text().equals(name)).isPresent())
        .findFirst()
        .flatMap(Argument::value);
  }

  private static List<Argument> arguments(AttributeNode attribute) {
    return attribute.arguments().map(list -> list.arguments()).orElse(List.of());
  }

  private static Optional<String> text(Expression expression) {
    return expression instanceof Expression.StringLiteral text
        ? Optional.of(text.value())
        : Optional.empty();
  }
}
