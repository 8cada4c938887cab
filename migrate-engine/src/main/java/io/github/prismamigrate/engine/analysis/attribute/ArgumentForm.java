package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ARGUMENT_TRAILING_COMMA;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ARGUMENT_WITHOUT_VALUE;

import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ArgumentList;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Identifier;

/** The form of an argument list, before anybody knows what it means. */
final class ArgumentForm {
  private final Diagnostics diagnostics;

  ArgumentForm(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether the arguments of {@code attribute} can be read; what is wrong is reported. */
  boolean isSound(AttributeNode attribute) {
    return attribute.arguments().map(this::isSound).orElse(true);
  }

  private boolean isSound(ArgumentList list) {
    boolean sound = hasValues(list);
    for (Argument argument : list.arguments()) {
      sound &= argument.value().map(this::isSound).orElse(false);
    }
    return sound;
  }

  private boolean isSound(Expression value) {
    if (value instanceof Expression.ArrayLiteral array) {
      array.items().forEach(this::checkElement);
    }
    return !(value instanceof Expression.FunctionCall call) || hasValues(call.arguments());
  }

  /** A faulty element does not keep the attribute from being read. */
  private void checkElement(Expression element) {
    if (element instanceof Expression.FunctionCall call) {
      call.arguments().arguments().forEach(this::hasValue);
    }
  }

  private boolean hasValues(ArgumentList list) {
    list.trailingComma()
        .ifPresent(
            comma ->
                diagnostics.report(
                    ARGUMENT_TRAILING_COMMA,
                    comma,
                    "A comma stands behind the last argument; remove it."));
    boolean complete = true;
    for (Argument argument : list.arguments()) {
      complete &= hasValue(argument);
    }
    return complete;
  }

  private boolean hasValue(Argument argument) {
    if (argument.value().isPresent()) {
      return true;
    }
    Identifier name = argument.name().orElseThrow();
    diagnostics.report(
        ARGUMENT_WITHOUT_VALUE,
        name.span(),
        "Argument `%s` has no value; write one behind the colon.".formatted(name.text()));
    return false;
  }
}
