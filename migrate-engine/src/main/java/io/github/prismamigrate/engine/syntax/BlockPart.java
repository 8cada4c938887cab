package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the body of a block; the parts of a body leave nothing out but blanks.
 *
 * <p>Trailing comments are part of the line they follow.
 */
public sealed interface BlockPart
    permits BlockPart.FieldLine,
        BlockPart.ValueLine,
        BlockPart.AttributeLine,
        BlockPart.PropertyLine,
        CommentLines,
        EmptyLines,
        InvalidLine {
  Span span();

  /**
   * A field of a model, view or composite type, with forms that are recognised only to be rejected.
   *
   * @param colon a colon between name and type
   * @param span the line from the name to and including its terminator
   */
  record FieldLine(
      Identifier name,
      Optional<Span> colon,
      Optional<WrittenType> type,
      List<AttributeNode> attributes,
      Optional<Span> comment,
      Span span)
      implements BlockPart {
    public FieldLine {
      attributes = List.copyOf(attributes);
    }
  }

  /** A value of an enum. */
  record ValueLine(EnumValueDeclaration value, Optional<Span> comment) implements BlockPart {
    @Override
    public Span span() {
      return value.span();
    }
  }

  /** A block attribute. */
  record AttributeLine(AttributeNode attribute, Optional<Span> comment) implements BlockPart {
    @Override
    public Span span() {
      return attribute.span();
    }
  }

  /** A property of a configuration block. */
  record PropertyLine(Property property, Optional<Span> comment) implements BlockPart {
    @Override
    public Span span() {
      return property.span();
    }
  }
}
