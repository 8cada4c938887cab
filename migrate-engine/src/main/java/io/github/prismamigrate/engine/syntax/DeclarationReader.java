package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.SchemaSources;
import java.util.ArrayList;
import java.util.List;

/** Turns the parts of a file into declarations and reports what is no part of the language. */
final class DeclarationReader {
  private final Diagnostics diagnostics;
  private final FieldReader fields;
  private final EscapeChecks escapes;

  DeclarationReader(SchemaSources sources, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.escapes = new EscapeChecks(sources, diagnostics);
    this.fields = new FieldReader(escapes, diagnostics);
  }

  List<Declaration> declarations(SyntaxFile file) {
    List<Declaration> declarations = new ArrayList<>();
    DocumentationReader documentation = new DocumentationReader(file);
    List<FilePart> parts = file.parts();
    for (int index = 0; index < parts.size(); index++) {
      FilePart part = parts.get(index);
      if (part instanceof FilePart.Block block) {
        declarations.add(declaration(block, documentation.ofBlock(parts, index), documentation));
      } else if (part instanceof FilePart.Unusable unusable) {
        reject(unusable);
      } else if (part instanceof InvalidLine line) {
        InvalidLines.atTopLevel(line, diagnostics);
      }
    }
    return declarations;
  }

  private void reject(FilePart.Unusable unusable) {
    switch (unusable.kind()) {
      case TYPE_ALIAS ->
          diagnostics.report(
              SyntaxRule.TYPE_ALIAS,
              unusable.span(),
              "Other names for a type cannot be declared. Write the type itself at each field.");
      case UNKNOWN_BLOCK ->
          diagnostics.report(
              SyntaxRule.BLOCK_WITHOUT_NAME,
              unusable.span(),
              "This block is of no known kind or has no name. A block begins with `model`, `view`,"
                  + " `type`, `enum`, `datasource` or `generator`, followed by a name and `{`.");
    }
  }

  private Declaration declaration(
      FilePart.Block block, Remarks remarks, DocumentationReader documentation) {
    for (BlockPart part : block.parts()) {
      if (part instanceof InvalidLine line) {
        InvalidLines.inBlock(block.keyword(), line, diagnostics);
      }
    }
    return switch (block.keyword()) {
      case MODEL, VIEW -> model(block, remarks, documentation);
      case TYPE -> compositeType(block, remarks, documentation);
      case ENUM -> enumeration(block, remarks, documentation);
      case DATASOURCE -> configuration(block, ConfigurationBlock.Kind.DATASOURCE, remarks);
      case GENERATOR -> configuration(block, ConfigurationBlock.Kind.GENERATOR, remarks);
    };
  }

  private ModelDeclaration model(
      FilePart.Block block, Remarks remarks, DocumentationReader documentation) {
    return new ModelDeclaration(
        block.name(),
        fields.fields(block, documentation),
        attributes(block),
        block.keyword() == BlockKeyword.VIEW,
        remarks,
        block.span());
  }

  private CompositeTypeDeclaration compositeType(
      FilePart.Block block, Remarks remarks, DocumentationReader documentation) {
    List<FieldDeclaration> ownFields = fields.fields(block, documentation);
    ownFields.forEach(fields::rejectKeysAndRelations);
    for (AttributeNode attribute : attributes(block)) {
      diagnostics.report(
          SyntaxRule.COMPOSITE_TYPE_BLOCK_ATTRIBUTE,
          attribute.span(),
          "A composite type is stored inside other records and has no table, so it takes no block"
              + " attribute such as `@@%s`.".formatted(attribute.name()));
    }
    return new CompositeTypeDeclaration(block.name(), ownFields, remarks, block.span());
  }

  private EnumDeclaration enumeration(
      FilePart.Block block, Remarks remarks, DocumentationReader documentation) {
    List<EnumValueDeclaration> values = new ArrayList<>();
    List<BlockPart> parts = block.parts();
    for (int index = 0; index < parts.size(); index++) {
      if (parts.get(index) instanceof BlockPart.ValueLine line) {
        escapes.inAttributes(line.value().attributes());
        values.add(line.value().with(documentation.ofLine(parts, index, line.comment())));
      }
    }
    return new EnumDeclaration(block.name(), values, attributes(block), remarks, block.span());
  }

  private ConfigurationBlock configuration(
      FilePart.Block block, ConfigurationBlock.Kind kind, Remarks remarks) {
    List<Property> properties = new ArrayList<>();
    for (BlockPart part : block.parts()) {
      if (part instanceof BlockPart.PropertyLine line) {
        line.property().value().ifPresent(escapes::inExpression);
        properties.add(line.property());
      }
    }
    return new ConfigurationBlock(kind, block.name(), properties, remarks, block.span());
  }

  private List<AttributeNode> attributes(FilePart.Block block) {
    List<AttributeNode> attributes = new ArrayList<>();
    for (BlockPart part : block.parts()) {
      if (part instanceof BlockPart.AttributeLine line) {
        attributes.add(line.attribute());
      }
    }
    escapes.inAttributes(attributes);
    return attributes;
  }
}
