package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Values, argument lists and attributes.
 *
 * <p>Each method either takes what it is named after, or returns nothing and leaves the cursor
 * where it was.
 */
final class ExpressionParser {
  /** Far beyond any schema, and far below what would exhaust the stack of a thread. */
  static final int MAX_DEPTH = 100;

  private final Cursor cursor;
  private int depth;
  private boolean tooDeep;

  ExpressionParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Whether something was refused because of its depth since the last call. */
  boolean wasTooDeep() {
    boolean result = tooDeep;
    tooDeep = false;
    return result;
  }

  /** A value; alternatives are tried in this order because a name may begin with digits. */
  Optional<Expression> expression() {
    return call().or(this::array).or(this::number).or(this::string).or(this::reference);
  }

  private Optional<Expression> call() {
    int start = cursor.position();
    Optional<Identifier> path = cursor.takePath();
    Optional<ArgumentList> arguments = path.flatMap(name -> spacedArguments());
    if (arguments.isEmpty()) {
      return giveUp(start);
    }
    return Optional.of(
        new Expression.FunctionCall(
            path.orElseThrow(), arguments.orElseThrow(), cursor.spanFrom(start)));
  }

  private Optional<Expression> array() {
    int start = cursor.position();
    if (!enter("[")) {
      return Optional.empty();
    }
    List<Expression> items = separated(this::expression);
    return leave("]")
        ? Optional.of(new Expression.ArrayLiteral(items, cursor.spanFrom(start)))
        : giveUp(start);
  }

  Optional<Expression.StringLiteral> string() {
    int start = cursor.position();
    if (!cursor.takeString()) {
      return Optional.empty();
    }
    String quoted = cursor.textFrom(start);
    String content = quoted.substring(1, quoted.length() - 1);
    return Optional.of(
        new Expression.StringLiteral(StringEscapes.resolve(content), cursor.spanFrom(start)));
  }

  private Optional<Expression> number() {
    int start = cursor.position();
    cursor.take("-");
    if (!cursor.takeDigits()) {
      return giveUp(start);
    }
    takeFraction();
    return Optional.of(
        new Expression.NumberLiteral(cursor.textFrom(start), cursor.spanFrom(start)));
  }

  private void takeFraction() {
    int point = cursor.position();
    if (!cursor.take(".") || !cursor.takeDigits()) {
      cursor.moveTo(point);
    }
  }

  private Optional<Expression> reference() {
    return cursor.takePath().map(path -> new Expression.Reference(path.text(), path.span()));
  }

  /** An attribute that begins with {@code sign}, with the blanks that follow a bare name. */
  Optional<AttributeNode> attribute(String sign) {
    int start = cursor.position();
    if (!cursor.take(sign)) {
      return Optional.empty();
    }
    cursor.skipBlanks();
    Optional<Identifier> path = cursor.takePath();
    if (path.isEmpty()) {
      return giveUp(start);
    }
    cursor.skipBlanks();
    Optional<ArgumentList> arguments = arguments();
    return Optional.of(new AttributeNode(path.orElseThrow(), arguments, cursor.spanFrom(start)));
  }

  private Optional<ArgumentList> spacedArguments() {
    int start = cursor.position();
    cursor.skipBlanks();
    return arguments().or(() -> giveUp(start));
  }

  private Optional<ArgumentList> arguments() {
    int start = cursor.position();
    if (!enter("(")) {
      return Optional.empty();
    }
    List<Argument> items = separated(this::argument);
    Optional<Span> trailingComma = trailingComma();
    return leave(")")
        ? Optional.of(new ArgumentList(items, trailingComma, cursor.spanFrom(start)))
        : giveUp(start);
  }

  private Optional<Span> trailingComma() {
    if (!cursor.takeSpaced(",")) {
      return Optional.empty();
    }
    return Optional.of(cursor.spanFrom(cursor.position() - 1));
  }

  private Optional<Argument> argument() {
    return namedArgument().or(this::unnamedArgument);
  }

  private Optional<Argument> namedArgument() {
    int start = cursor.position();
    Optional<Identifier> name = cursor.takeIdentifier();
    if (name.isEmpty() || !cursor.takeSpaced(":")) {
      return giveUp(start);
    }
    int colon = cursor.position();
    cursor.skipBlanks();
    Optional<Expression> value = expression();
    if (value.isEmpty()) {
      cursor.moveTo(colon);
    }
    return Optional.of(new Argument(name, value, cursor.spanFrom(start)));
  }

  private Optional<Argument> unnamedArgument() {
    return expression()
        .map(value -> new Argument(Optional.empty(), Optional.of(value), value.span()));
  }

  /** Takes items with commas between them, and leaves a comma that no item follows. */
  private <T> List<T> separated(Supplier<Optional<T>> item) {
    List<T> items = new ArrayList<>();
    int end = cursor.position();
    Optional<T> next = spaced(item);
    while (next.isPresent()) {
      items.add(next.orElseThrow());
      end = cursor.position();
      next = cursor.takeSpaced(",") ? spaced(item) : Optional.empty();
    }
    cursor.moveTo(end);
    return items;
  }

  private <T> Optional<T> spaced(Supplier<Optional<T>> item) {
    cursor.skipBlanks();
    return item.get();
  }

  private boolean enter(String bracket) {
    if (!cursor.sees(bracket)) {
      return false;
    }
    if (depth == MAX_DEPTH) {
      tooDeep = true;
      return false;
    }
    depth++;
    return cursor.take(bracket);
  }

  private boolean leave(String bracket) {
    depth--;
    return cursor.takeSpaced(bracket);
  }

  private <T> Optional<T> giveUp(int start) {
    cursor.moveTo(start);
    return Optional.empty();
  }
}
