package io.github.prismamigrate.engine.format;

import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ArgumentList;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.SyntaxFile;
import java.util.stream.Collectors;

/** Values and arguments with one blank where a blank belongs. */
final class ExpressionText {
  private final SyntaxFile file;

  ExpressionText(SyntaxFile file) {
    this.file = file;
  }

  /** An attribute without its sign. */
  String attribute(AttributeNode attribute) {
    return attribute.name() + attribute.arguments().map(this::arguments).orElse("");
  }

  String text(Expression expression) {
    if (expression instanceof Expression.FunctionCall call) {
      return call.name() + arguments(call.arguments());
    }
    if (expression instanceof Expression.ArrayLiteral array) {
      return array.items().stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
    }
    return file.text(expression.span());
  }

  private String arguments(ArgumentList list) {
    return list.arguments().stream()
        .map(this::argument)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String argument(Argument argument) {
    String name = argument.name().map(identifier -> identifier.text() + ": ").orElse("");
    return name + argument.value().map(this::text).orElse("");
  }
}
