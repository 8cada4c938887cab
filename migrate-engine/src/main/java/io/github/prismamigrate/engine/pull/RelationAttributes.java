package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.GeneratedName;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code @relation} says. */
final class RelationAttributes {
  private final PullRules rules;

  RelationAttributes(PullRules rules) {
    this.rules = rules;
  }

  /** The attribute of a field that only has a relation to name. */
  Optional<AttributeNode> named(Optional<String> name) {
    return name.map(text -> Nodes.attribute("relation", Nodes.text(text)));
  }

  /** The attribute of the field that holds the foreign key. */
  Optional<AttributeNode> forward(KeyRelation relation, Optional<String> name) {
    List<Argument> arguments = new ArrayList<>();
    name.ifPresent(text -> arguments.add(Nodes.argument(Nodes.text(text))));
    arguments.add(Nodes.argument("fields", references(relation.fieldNames())));
    arguments.add(Nodes.argument("references", references(relation.referencedFieldNames())));
    if (!isDefaultOnDelete(relation)) {
      arguments.add(action("onDelete", relation.key().onDelete()));
    }
    if (relation.key().onUpdate() != ReferentialAction.CASCADE) {
      arguments.add(action("onUpdate", relation.key().onUpdate()));
    }
    map(relation).ifPresent(map -> arguments.add(Nodes.argument("map", Nodes.text(map))));
    return Optional.of(Nodes.attribute("relation", arguments));
  }

  private static Expression references(List<String> fields) {
    return Nodes.array(fields.stream().map(Nodes::reference).toList());
  }

  private boolean isDefaultOnDelete(KeyRelation relation) {
    ReferentialAction required =
        rules.does(PullTrait.RESTRICTS) ? ReferentialAction.RESTRICT : ReferentialAction.NO_ACTION;
    ReferentialAction usual = relation.allNullable() ? ReferentialAction.SET_NULL : required;
    return relation.key().onDelete() == usual;
  }

  private static Argument action(String name, ReferentialAction action) {
    return Nodes.argument(name, Nodes.reference(keyword(action)));
  }

  private static String keyword(ReferentialAction action) {
    return switch (action) {
      case CASCADE -> "Cascade";
      case RESTRICT -> "Restrict";
      case NO_ACTION -> "NoAction";
      case SET_NULL -> "SetNull";
      case SET_DEFAULT -> "SetDefault";
    };
  }

  /** What was written before counts, even against the database. */
  private Optional<String> map(KeyRelation relation) {
    return relation
        .previous()
        .flatMap(PreviousRelation::writtenMap)
        .or(() -> relation.key().name().filter(name -> !name.equals(generatedName(relation))));
  }

  private String generatedName(KeyRelation relation) {
    String stem =
        relation.model().databaseName().name() + "_" + String.join("_", relation.columns());
    return GeneratedName.of(stem, "_fkey", rules.maxIdentifierLength());
  }
}
