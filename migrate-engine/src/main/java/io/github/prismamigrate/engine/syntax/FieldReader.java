package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the lines of fields into declarations and rejects the forms that are no longer spoken. */
final class FieldReader {
  private static final Set<String> NOT_IN_COMPOSITE_TYPES = Set.of("id", "unique", "relation");

  private final EscapeChecks escapes;
  private final Diagnostics diagnostics;

  FieldReader(EscapeChecks escapes, Diagnostics diagnostics) {
    this.escapes = escapes;
    this.diagnostics = diagnostics;
  }

  List<FieldDeclaration> fields(FilePart.Block block, DocumentationReader documentation) {
    List<FieldDeclaration> fields = new ArrayList<>();
    List<BlockPart> parts = block.parts();
    for (int index = 0; index < parts.size(); index++) {
      if (parts.get(index) instanceof BlockPart.FieldLine line) {
        field(line, documentation.ofLine(parts, index, line.comment())).ifPresent(fields::add);
      }
    }
    return fields;
  }

  /** A composite type is no table: its fields neither identify nor relate anything. */
  void rejectKeysAndRelations(FieldDeclaration field) {
    for (AttributeNode attribute : field.attributes()) {
      if (NOT_IN_COMPOSITE_TYPES.contains(attribute.name())) {
        diagnostics.report(
            SyntaxRule.COMPOSITE_TYPE_FIELD_ATTRIBUTE,
            field.span(),
            "Field `%s` belongs to a composite type, whose fields cannot be `@%s`."
                .formatted(field.name().text(), attribute.name()));
      }
    }
  }

  private Optional<FieldDeclaration> field(BlockPart.FieldLine line, Remarks remarks) {
    if (line.colon().isPresent()) {
      diagnostics.report(
          SyntaxRule.FIELD_WITH_COLON,
          line.colon().orElseThrow(),
          "Between the name of a field and its type stands no colon. Leave it out.");
      return Optional.empty();
    }
    if (line.type().isPresent() && !accepts(line.type().orElseThrow())) {
      return Optional.empty();
    }
    escapes.inAttributes(line.attributes());
    return line.type().isPresent() ? Optional.of(declaration(line, remarks)) : rejectUntyped(line);
  }

  private FieldDeclaration declaration(BlockPart.FieldLine line, Remarks remarks) {
    WrittenType type = line.type().orElseThrow();
    escapes.inType(type.node());
    return new FieldDeclaration(line.name(), type.node(), line.attributes(), remarks, line.span());
  }

  private Optional<FieldDeclaration> rejectUntyped(BlockPart.FieldLine line) {
    diagnostics.report(
        SyntaxRule.FIELD_WITHOUT_TYPE,
        line.span(),
        "Field `%s` has no type. Write one behind the name, such as `%s String`."
            .formatted(line.name().text(), line.name().text()));
    return Optional.empty();
  }

  private boolean accepts(WrittenType type) {
    return switch (type.form()) {
      case REQUIRED, OPTIONAL, LIST -> true;
      case OPTIONAL_LIST ->
          rejects(
              SyntaxRule.OPTIONAL_LIST,
              type,
              "A list is empty rather than absent. Write either `%1$s[]` or `%1$s?`.");
      case EXCLAIMED ->
          rejects(
              SyntaxRule.TYPE_WITH_EXCLAMATION_MARK,
              type,
              "A field is required unless its type ends in `?`. Write `%s` without `!`.");
      case BRACKETED ->
          rejects(SyntaxRule.TYPE_IN_BRACKETS, type, "A list of this type is written `%s[]`.");
    };
  }

  private boolean rejects(SyntaxRule rule, WrittenType type, String message) {
    diagnostics.report(rule, type.span(), message.formatted(written(type.node())));
    return false;
  }

  private static String written(TypeNode type) {
    return type.unsupported() ? "Unsupported(\"%s\")".formatted(type.name()) : type.name();
  }
}
