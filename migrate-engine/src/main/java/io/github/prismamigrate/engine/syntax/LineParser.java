package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.Arity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of blocks.
 *
 * <p>Each method either takes a whole line, or returns nothing and leaves the cursor where it was.
 */
final class LineParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;
  private final CommentParser comments;

  LineParser(Cursor cursor) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(cursor);
    this.comments = new CommentParser(cursor);
  }

  Optional<BlockPart> field() {
    int start = cursor.position();
    Optional<Identifier> name = cursor.takeIdentifier();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> colon = colon();
    Optional<WrittenType> type = spacedType();
    List<AttributeNode> attributes = attributes();
    Optional<Span> comment = comments.trailing();
    return takesLineEnd()
        ? Optional.of(
            new BlockPart.FieldLine(
                name.orElseThrow(), colon, type, attributes, comment, cursor.spanFrom(start)))
        : giveUp(start);
  }

  private Optional<Span> colon() {
    return cursor.takeSpaced(":")
        ? Optional.of(cursor.spanFrom(cursor.position() - 1))
        : Optional.empty();
  }

  Optional<BlockPart> enumValue() {
    int start = cursor.position();
    Optional<Identifier> name = cursor.takeIdentifier();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<AttributeNode> attributes = attributes();
    Optional<Span> comment = comments.trailing();
    if (!takesLineEnd()) {
      return giveUp(start);
    }
    EnumValueDeclaration value =
        new EnumValueDeclaration(
            name.orElseThrow(), attributes, Remarks.NONE, cursor.spanFrom(start));
    return Optional.of(new BlockPart.ValueLine(value, comment));
  }

  Optional<BlockPart> property() {
    int start = cursor.position();
    Optional<Identifier> key = cursor.takeIdentifier();
    if (key.isEmpty() || !cursor.takeSpaced("=")) {
      return giveUp(start);
    }
    cursor.skipBlanks();
    Optional<Expression> value = expressions.expression();
    Optional<Span> comment = comments.trailing();
    Property property = new Property(key.orElseThrow(), value, cursor.spanFrom(start));
    return takesLineEnd()
        ? Optional.of(new BlockPart.PropertyLine(property, comment))
        : giveUp(start);
  }

  Optional<BlockPart> blockAttribute() {
    int start = cursor.position();
    Optional<AttributeNode> bare = expressions.attribute("@@");
    Optional<Span> comment = bare.isPresent() ? comments.trailing() : Optional.empty();
    Span span = cursor.spanFrom(start);
    if (bare.isEmpty() || !takesLineEnd()) {
      return giveUp(start);
    }
    AttributeNode attribute =
        new AttributeNode(bare.orElseThrow().path(), bare.orElseThrow().arguments(), span);
    return Optional.of(new BlockPart.AttributeLine(attribute, comment));
  }

  /** Whatever stands on the line. */
  InvalidLine invalid() {
    int start = cursor.position();
    cursor.skipLine();
    return new InvalidLine(expressions.wasTooDeep(), cursor.spanFrom(start));
  }

  /** Attributes of a field or value, with the blanks before them and between them. */
  List<AttributeNode> attributes() {
    List<AttributeNode> attributes = new ArrayList<>();
    cursor.skipBlanks();
    int end = cursor.position();
    Optional<AttributeNode> next = expressions.attribute("@");
    while (next.isPresent()) {
      attributes.add(next.orElseThrow());
      end = cursor.position();
      cursor.skipBlanks();
      next = expressions.attribute("@");
    }
    cursor.moveTo(end);
    return attributes;
  }

  private boolean takesLineEnd() {
    cursor.skipBlanks();
    return cursor.takeNewline();
  }

  private Optional<WrittenType> spacedType() {
    int start = cursor.position();
    cursor.skipBlanks();
    return bracketedType().or(this::suffixedType).or(() -> giveUp(start));
  }

  private Optional<WrittenType> suffixedType() {
    int start = cursor.position();
    Optional<TypeNode> required = baseType();
    if (required.isEmpty()) {
      return Optional.empty();
    }
    Span base = cursor.spanFrom(start);
    WrittenType.Form form = suffix();
    TypeNode type = withArity(required.orElseThrow(), arity(form));
    return Optional.of(new WrittenType(form, type, base, cursor.spanFrom(start)));
  }

  private WrittenType.Form suffix() {
    if (cursor.takeSpaced("[]")) {
      return cursor.takeSpaced("?") ? WrittenType.Form.OPTIONAL_LIST : WrittenType.Form.LIST;
    }
    if (cursor.takeSpaced("?")) {
      return WrittenType.Form.OPTIONAL;
    }
    return cursor.takeSpaced("!") ? WrittenType.Form.EXCLAIMED : WrittenType.Form.REQUIRED;
  }

  private static Arity arity(WrittenType.Form form) {
    return switch (form) {
      case REQUIRED, EXCLAIMED -> Arity.REQUIRED;
      case OPTIONAL -> Arity.OPTIONAL;
      case LIST, OPTIONAL_LIST, BRACKETED -> Arity.LIST;
    };
  }

  private Optional<WrittenType> bracketedType() {
    int start = cursor.position();
    if (!cursor.take("[")) {
      return Optional.empty();
    }
    cursor.skipBlanks();
    int baseStart = cursor.position();
    Optional<TypeNode> required = baseType();
    Span base = cursor.spanFrom(baseStart);
    if (required.isEmpty() || !cursor.takeSpaced("]")) {
      return giveUp(start);
    }
    TypeNode type = withArity(required.orElseThrow(), Arity.LIST);
    return Optional.of(
        new WrittenType(WrittenType.Form.BRACKETED, type, base, cursor.spanFrom(start)));
  }

  private static TypeNode withArity(TypeNode type, Arity arity) {
    return new TypeNode(type.name(), type.unsupported(), arity, type.span());
  }

  /** A type without modifiers. */
  Optional<TypeNode> baseType() {
    return unsupportedType().or(this::namedType);
  }

  private Optional<TypeNode> namedType() {
    return cursor
        .takeIdentifier()
        .map(name -> new TypeNode(name.text(), false, Arity.REQUIRED, name.span()));
  }

  private Optional<TypeNode> unsupportedType() {
    int start = cursor.position();
    if (!cursor.take("Unsupported(")) {
      return Optional.empty();
    }
    cursor.skipBlanks();
    Optional<Expression.StringLiteral> name = expressions.string();
    if (name.isEmpty() || !cursor.takeSpaced(")")) {
      return giveUp(start);
    }
    return name.map(literal -> new TypeNode(literal.value(), true, Arity.REQUIRED, literal.span()));
  }

  private <T> Optional<T> giveUp(int start) {
    cursor.moveTo(start);
    return Optional.empty();
  }
}
