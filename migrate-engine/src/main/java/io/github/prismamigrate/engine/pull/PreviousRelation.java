package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.Field;
import io.github.prismamigrate.engine.datamodel.Relation;
import io.github.prismamigrate.engine.datamodel.RelationField;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import java.util.Optional;

/**
 * A relation with a foreign key, in the schema before the pull.
 *
 * @param writtenName the name, unless it was left to be generated
 * @param writtenMap the name of the foreign key, unless it was left to be generated
 * @param backField the field on the other side
 */
record PreviousRelation(
    Relation.Inline relation,
    Optional<String> writtenName,
    Optional<String> writtenMap,
    Optional<String> backField) {
  static PreviousRelation of(
      Relation.Inline relation, PreviousModel model, PreviousModel referenced) {
    Optional<AttributeNode> attribute =
        WrittenAttributes.named("relation", model.declared(relation.field()).attributes());
    return new PreviousRelation(
        relation,
        attribute
            .flatMap(node -> WrittenAttributes.leading("name", node))
            .map(name -> relation.name()),
        attribute.flatMap(node -> WrittenAttributes.namedText("map", node)),
        backField(relation, referenced));
  }

  private static Optional<String> backField(Relation.Inline relation, PreviousModel referenced) {
    boolean self = relation.model().equals(relation.referencedModel());
    return referenced.model().fields().stream()
        .filter(
            field ->
                field instanceof RelationField back
                    && back.relation().equals(relation.name())
                    && back.model().equals(relation.model()))
        .map(Field::name)
        .filter(name -> !self || !name.equals(relation.field()))
        .findFirst();
  }

  /** The field that holds the foreign key. */
  String field() {
    return relation.field();
  }
}
