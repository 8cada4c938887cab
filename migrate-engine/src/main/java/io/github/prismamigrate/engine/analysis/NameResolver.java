package io.github.prismamigrate.engine.analysis;

import static io.github.prismamigrate.engine.analysis.NameRule.DATASOURCE_NAME_REPEATED;
import static io.github.prismamigrate.engine.analysis.NameRule.ENUM_VALUE_REPEATED;
import static io.github.prismamigrate.engine.analysis.NameRule.FIELD_NAME_REPEATED;
import static io.github.prismamigrate.engine.analysis.NameRule.GENERATOR_NAME_REPEATED;
import static io.github.prismamigrate.engine.analysis.NameRule.NAME_BEGINS_WITH_DIGIT;
import static io.github.prismamigrate.engine.analysis.NameRule.NAME_OF_SCALAR_TYPE;
import static io.github.prismamigrate.engine.analysis.NameRule.NAME_REPEATED;
import static io.github.prismamigrate.engine.analysis.NameRule.NAME_RESERVED;
import static io.github.prismamigrate.engine.analysis.NameRule.NAME_WITH_HYPHEN;
import static io.github.prismamigrate.engine.analysis.NameRule.PROPERTY_REPEATED;

import io.github.prismamigrate.engine.analysis.draft.Declarations;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.CompositeTypeDeclaration;
import io.github.prismamigrate.engine.syntax.ConfigurationBlock;
import io.github.prismamigrate.engine.syntax.Declaration;
import io.github.prismamigrate.engine.syntax.EnumDeclaration;
import io.github.prismamigrate.engine.syntax.EnumValueDeclaration;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.Identifier;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import io.github.prismamigrate.engine.syntax.Property;
import io.github.prismamigrate.engine.syntax.SyntaxTree;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks all names and finds what each stands for. */
final class NameResolver {
  private static final Set<String> RESERVED =
      Set.of(
          ("PrismaClient async await break case catch class const continue debugger default delete"
                  + " do else enum export extends false finally for function if implements import"
                  + " in instanceof interface let new null package private protected public return"
                  + " super switch this throw true try typeof using var void while with yield")
              .split(" "));

  private static final Set<String> SCALARS =
      Arrays.stream(ScalarType.values()).map(ScalarType::keyword).collect(Collectors.toSet());

  private final Set<String> types = new HashSet<>();
  private final Set<String> datasources = new HashSet<>();
  private final Set<String> generators = new HashSet<>();
  private final Diagnostics diagnostics;

  private NameResolver(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The blocks of {@code tree} by name. */
  static Declarations resolve(SyntaxTree tree, Diagnostics diagnostics) {
    NameResolver resolver = new NameResolver(diagnostics);
    tree.declarations().forEach(resolver::check);
    return new Declarations(tree.declarations());
  }

  private void check(Declaration declaration) {
    scalarTypesKeepTheirNames(declaration);
    if (declaration instanceof ModelDeclaration model) {
      checkModel(model);
    } else if (declaration instanceof EnumDeclaration type) {
      checkEnum(type);
    } else if (declaration instanceof CompositeTypeDeclaration type) {
      checkCompositeType(type);
    } else if (declaration instanceof ConfigurationBlock block) {
      checkConfiguration(block);
    }
  }

  private void checkModel(ModelDeclaration model) {
    nameIsNotReserved(model);
    nameIsIdentifier(model.name());
    isNew(types, model.name(), model.name().span(), NAME_REPEATED);
    attributesAreIdentifiers(model.attributes());
    for (FieldDeclaration field : model.fields()) {
      nameIsIdentifier(field.name());
      attributesAreIdentifiers(field.attributes());
    }
    fieldNamesDiffer(model.fields());
  }

  private void checkEnum(EnumDeclaration type) {
    nameIsNotReserved(type);
    nameIsIdentifier(type.name());
    isNew(types, type.name(), type.name().span(), NAME_REPEATED);
    attributesAreIdentifiers(type.attributes());
    Set<String> names = new HashSet<>();
    for (EnumValueDeclaration value : type.values()) {
      nameIsIdentifier(value.name());
      attributesAreIdentifiers(value.attributes());
      isNew(names, value.name(), value.span(), ENUM_VALUE_REPEATED);
    }
  }

  private void checkCompositeType(CompositeTypeDeclaration type) {
    nameIsIdentifier(type.name());
    isNew(types, type.name(), type.name().span(), NAME_REPEATED);
    fieldNamesDiffer(type.fields());
  }

  private void checkConfiguration(ConfigurationBlock block) {
    switch (block.kind()) {
      case DATASOURCE ->
          isNew(datasources, block.name(), block.name().span(), DATASOURCE_NAME_REPEATED);
      case GENERATOR ->
          isNew(generators, block.name(), block.name().span(), GENERATOR_NAME_REPEATED);
    }
    Set<String> keys = new HashSet<>();
    for (Property property : block.properties()) {
      isNew(keys, property.key(), property.key().span(), PROPERTY_REPEATED);
    }
  }

  private void fieldNamesDiffer(List<FieldDeclaration> fields) {
    Set<String> names = new HashSet<>();
    for (FieldDeclaration field : fields) {
      isNew(names, field.name(), field.name().span(), FIELD_NAME_REPEATED);
    }
  }

  private void isNew(Set<String> names, Identifier name, Span place, Rule rule) {
    if (!names.add(name.text())) {
      diagnostics.report(
          rule,
          place,
          "The name `%s` is taken; give one of the two another name.".formatted(name.text()));
    }
  }

  private void attributesAreIdentifiers(List<AttributeNode> attributes) {
    attributes.forEach(attribute -> nameIsIdentifier(attribute.path()));
  }

  private void nameIsIdentifier(Identifier name) {
    if (Character.isDigit(name.text().charAt(0))) {
      diagnostics.report(
          NAME_BEGINS_WITH_DIGIT,
          name.span(),
          "The name `%s` begins with a digit; begin with a letter.".formatted(name.text()));
    } else if (name.text().contains("-")) {
      diagnostics.report(
          NAME_WITH_HYPHEN,
          name.span(),
          "The name `%s` contains a hyphen; use an underscore instead.".formatted(name.text()));
    }
  }

  private void nameIsNotReserved(Declaration declaration) {
    if (RESERVED.contains(declaration.name().text())) {
      diagnostics.report(
          NAME_RESERVED,
          declaration.span(),
          "The name `%s` is reserved; choose another and keep the database name with `@@map`."
              .formatted(declaration.name().text()));
    }
  }

  private void scalarTypesKeepTheirNames(Declaration declaration) {
    Identifier name = declaration.name();
    if (SCALARS.contains(name.text())) {
      diagnostics.report(
          NAME_OF_SCALAR_TYPE,
          name.span(),
          "`%s` is a scalar type; give the block another name.".formatted(name.text()));
    }
  }
}
