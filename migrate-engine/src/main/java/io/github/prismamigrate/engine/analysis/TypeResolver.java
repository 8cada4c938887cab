package io.github.prismamigrate.engine.analysis;

import static io.github.prismamigrate.engine.analysis.NameRule.ENUM_EMPTY;
import static io.github.prismamigrate.engine.analysis.NameRule.MODEL_IN_COMPOSITE_TYPE;
import static io.github.prismamigrate.engine.analysis.NameRule.TYPE_UNKNOWN;

import io.github.prismamigrate.engine.analysis.draft.Declarations;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.syntax.CompositeTypeDeclaration;
import io.github.prismamigrate.engine.syntax.EnumDeclaration;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import java.util.Optional;

/** Checks that the type of each field exists and may stand there. */
final class TypeResolver {
  private final Declarations declarations;
  private final Diagnostics diagnostics;

  TypeResolver(Declarations declarations, Diagnostics diagnostics) {
    this.declarations = declarations;
    this.diagnostics = diagnostics;
  }

  void check() {
    for (ModelDeclaration model : declarations.models()) {
      model.fields().forEach(this::typeExists);
    }
    for (CompositeTypeDeclaration type : declarations.compositeTypes()) {
      type.fields().forEach(this::isNoModel);
    }
    declarations.enums().forEach(this::enumHasValues);
  }

  private Optional<TypeDraft> typeExists(FieldDeclaration field) {
    Optional<TypeDraft> type = declarations.type(field.type());
    if (type.isEmpty()) {
      String name = field.type().name();
      diagnostics.report(
          TYPE_UNKNOWN,
          field.type().span(),
          "There is no type `%s`.%s"
              .formatted(name, NearestName.suggestion(name, declarations.typeNames())));
    }
    return type;
  }

  private void isNoModel(FieldDeclaration field) {
    typeExists(field)
        .filter(TypeDraft.OfModel.class::isInstance)
        .ifPresent(type -> reportModel(field));
  }

  private void reportModel(FieldDeclaration field) {
    diagnostics.report(
        MODEL_IN_COMPOSITE_TYPE,
        field.type().span(),
        "A composite type cannot contain model `%s`; keep its key in a field instead."
            .formatted(field.type().name()));
  }

  private void enumHasValues(EnumDeclaration type) {
    if (type.values().isEmpty()) {
      diagnostics.report(
          ENUM_EMPTY,
          type.span(),
          "Enum `%s` has no values; write at least one.".formatted(type.name().text()));
    }
  }
}
