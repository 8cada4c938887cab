package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** Reports the faulty escapes in the string literals of what has been accepted. */
final class EscapeChecks {
  private final SchemaSources sources;
  private final Diagnostics diagnostics;

  EscapeChecks(SchemaSources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  void inAttributes(List<AttributeNode> attributes) {
    for (AttributeNode attribute : attributes) {
      attribute.arguments().ifPresent(this::inArguments);
    }
  }

  void inType(TypeNode type) {
    if (type.unsupported()) {
      inLiteral(type.span());
    }
  }

  void inExpression(Expression expression) {
    if (expression instanceof Expression.StringLiteral literal) {
      inLiteral(literal.span());
    } else if (expression instanceof Expression.FunctionCall call) {
      inArguments(call.arguments());
    } else if (expression instanceof Expression.ArrayLiteral array) {
      array.items().forEach(this::inExpression);
    }
  }

  private void inArguments(ArgumentList arguments) {
    for (Argument argument : arguments.arguments()) {
      argument.value().ifPresent(this::inExpression);
    }
  }

  private void inLiteral(Span literal) {
    Span content = new Span(literal.file(), literal.start() + 1, literal.end() - 1);
    StringEscapes.check(sources.text(content), content, diagnostics);
  }
}
