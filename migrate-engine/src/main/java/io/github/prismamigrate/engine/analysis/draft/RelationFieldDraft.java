package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.types.Arity;
import java.util.Optional;

/**
 * A field that leads to a model.
 *
 * @param model the model it leads to
 * @param relation what {@code @relation} says
 */
public record RelationFieldDraft(
    FieldDeclaration node, String model, Optional<RelationAttribute> relation, boolean ignored)
    implements FieldDraft {

  /** The name that is written; empty where the name is to be generated. */
  public Optional<String> relationName() {
    return relation.flatMap(RelationAttribute::name);
  }

  public boolean isList() {
    return arity() == Arity.LIST;
  }

  public boolean isRequired() {
    return arity() == Arity.REQUIRED;
  }
}
