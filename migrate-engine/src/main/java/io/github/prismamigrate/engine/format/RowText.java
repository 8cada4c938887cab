package io.github.prismamigrate.engine.format;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.BlockPart;
import io.github.prismamigrate.engine.syntax.EnumValueDeclaration;
import io.github.prismamigrate.engine.syntax.InvalidLine;
import io.github.prismamigrate.engine.syntax.Property;
import io.github.prismamigrate.engine.syntax.SyntaxFile;
import io.github.prismamigrate.engine.syntax.WrittenType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of a block as rows. */
final class RowText {
  private final SyntaxFile file;
  private final ExpressionText expressions;

  RowText(SyntaxFile file) {
    this.file = file;
    this.expressions = new ExpressionText(file);
  }

  Row row(BlockPart part) {
    if (part instanceof BlockPart.FieldLine line) {
      return field(line);
    }
    if (part instanceof BlockPart.ValueLine line) {
      return value(line);
    }
    if (part instanceof BlockPart.PropertyLine line) {
      return property(line);
    }
    if (part instanceof InvalidLine line) {
      return invalid(line);
    }
    throw new IllegalStateException("no row of a table " + part);
  }

  Row blockAttribute(BlockPart.AttributeLine line) {
    return new Row(
        List.of("@@" + expressions.attribute(line.attribute())), comment(line.comment()));
  }

  private Row field(BlockPart.FieldLine line) {
    String attributes =
        line.attributes().stream()
            .sorted(Comparator.comparingInt(attribute -> AttributeOrder.rank(attribute.name())))
            .map(attribute -> "@" + expressions.attribute(attribute))
            .collect(Collectors.joining(" "));
    String type = line.type().map(this::type).orElse("");
    return new Row(List.of(line.name().text(), type, attributes), comment(line.comment()));
  }

  private String type(WrittenType type) {
    String modifier =
        switch (type.form()) {
          case REQUIRED, EXCLAIMED -> "";
          case OPTIONAL -> "?";
          case LIST, BRACKETED -> "[]";
          case OPTIONAL_LIST -> "[]?";
        };
    return file.text(type.base()) + modifier;
  }

  private Row value(BlockPart.ValueLine line) {
    EnumValueDeclaration value = line.value();
    String attributes =
        value.attributes().stream()
            .map(attribute -> "@" + expressions.attribute(attribute))
            .collect(Collectors.joining());
    return new Row(List.of(value.name().text(), attributes), comment(line.comment()));
  }

  private Row property(BlockPart.PropertyLine line) {
    Property property = line.property();
    String value =
        property.value().map(expression -> " " + expressions.text(expression)).orElse("");
    return new Row(List.of(property.key().text(), "=" + value), comment(line.comment()));
  }

  /** A carriage return belongs to the line, for it may be the only terminator that it has. */
  private Row invalid(InvalidLine line) {
    String text = file.text(line.span());
    return Row.unaligned(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
  }

  private Optional<String> comment(Optional<Span> comment) {
    return comment.map(file::text);
  }
}
