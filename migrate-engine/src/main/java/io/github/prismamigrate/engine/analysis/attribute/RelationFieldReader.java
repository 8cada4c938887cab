package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_ACTION_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_FIELDS_OF_RELATIONS;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_FIELDS_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_FIELD_DEFAULT;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_FIELD_ID;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_FIELD_MAP;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_FIELD_UNIQUE;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_NAME_EMPTY;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_REFERENCES_OF_RELATIONS;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_REFERENCES_UNKNOWN;

import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads fields whose type is a model. */
final class RelationFieldReader {
  private static final Map<String, ReferentialAction> ACTIONS =
      Arrays.stream(ReferentialAction.values())
          .collect(Collectors.toMap(ReferentialAction::word, action -> action));

  private final ModelDeclaration model;
  private final Reading reading;

  RelationFieldReader(ModelDeclaration model, Reading reading) {
    this.model = model;
    this.reading = reading;
  }

  RelationFieldDraft read(FieldDeclaration field, String target) {
    Attributes attributes = new Attributes(field.attributes(), reading.diagnostics());
    Optional<RelationAttribute> relation =
        attributes.read("relation", arguments -> Optional.of(relation(arguments, target)));
    boolean ignored = attributes.read("ignore", arguments -> Optional.of(true)).isPresent();
    rejectColumnAttributes(attributes, field.name().text());
    attributes.rejectRest();
    return new RelationFieldDraft(field, target, relation, ignored);
  }

  private void rejectColumnAttributes(Attributes attributes, String field) {
    attributes.visit("id", arguments -> reject(arguments, RELATION_FIELD_ID, field));
    attributes.visit("default", arguments -> reject(arguments, RELATION_FIELD_DEFAULT, field));
    attributes.visit("unique", arguments -> reject(arguments, RELATION_FIELD_UNIQUE, field));
    attributes.visit(
        "map",
        arguments -> {
          MapAttribute.read(arguments);
          reject(arguments, RELATION_FIELD_MAP, field);
        });
  }

  private void reject(Arguments arguments, Rule rule, String field) {
    arguments.report(
        rule,
        "`@%s` cannot stand on relation field `%s`, which has no column; put it on the field that holds the reference.",
        field);
    arguments.ignoreRest();
  }

  private RelationAttribute relation(Arguments arguments, String target) {
    return new RelationAttribute(
        name(arguments),
        arguments.take("fields").map(argument -> fields(argument, arguments.span())),
        arguments.take("references").map(list -> references(list, arguments.span(), target)),
        action(arguments, "onDelete"),
        action(arguments, "onUpdate"),
        arguments.nonEmpty("map"),
        arguments.span());
  }

  private static Optional<String> name(Arguments arguments) {
    Optional<String> name =
        arguments
            .takeOptionalDefault("name")
            .flatMap(argument -> Arguments.written(argument, arguments.values()::string))
            .map(Written::value);
    if (name.filter(String::isEmpty).isPresent()) {
      arguments.report(
          RELATION_NAME_EMPTY, "`@%s` has an empty name; write a name or remove the argument.");
      return Optional.empty();
    }
    return name;
  }

  private Written<List<String>> fields(Argument list, Span attribute) {
    Optional<FieldNames> names = names(list, model, attribute);
    names.ifPresent(n -> reportFields(n, list.value().orElseThrow().span()));
    return written(list, names);
  }

  private void reportFields(FieldNames names, Span place) {
    if (!names.unknown().isEmpty()) {
      reading.report(
          RELATION_FIELDS_UNKNOWN,
          place,
          "`fields` must name fields of model `%s`, which has no %s",
          model.name().text(),
          names.unknownWords(reading.declarations().columnNames(model)));
    }
    if (!names.relations().isEmpty()) {
      reading.report(
          RELATION_FIELDS_OF_RELATIONS,
          place,
          "`fields` must name fields with a column; these are relation fields: %s.",
          names.relationWords());
    }
  }

  private Written<List<String>> references(Argument list, Span attribute, String target) {
    ModelDeclaration other = reading.declarations().model(target);
    Optional<FieldNames> names = names(list, other, attribute);
    names.ifPresent(n -> reportReferences(n, other, attribute));
    return written(list, names);
  }

  private void reportReferences(FieldNames names, ModelDeclaration other, Span attribute) {
    if (!names.unknown().isEmpty()) {
      reading.report(
          RELATION_REFERENCES_UNKNOWN,
          attribute,
          "`references` must name fields of model `%s`, which has no %s",
          other.name().text(),
          names.unknownWords(reading.declarations().columnNames(other)));
    }
    if (!names.relations().isEmpty()) {
      reading.report(
          RELATION_REFERENCES_OF_RELATIONS,
          attribute,
          "`references` must name fields with a column; these are relation fields: %s.",
          names.relationWords());
    }
  }

  private static Written<List<String>> written(Argument list, Optional<FieldNames> names) {
    List<String> known = names.filter(FieldNames::isSound).map(FieldNames::known).orElse(List.of());
    return new Written<>(known, list.span(), list.value().orElseThrow().span());
  }

  private Optional<FieldNames> names(Argument list, ModelDeclaration owner, Span attribute) {
    List<String> names = new ArrayList<>();
    boolean sound = true;
    for (Expression element : Values.elements(list.value().orElseThrow())) {
      if (element instanceof Expression.Reference reference) {
        names.add(reference.path());
      } else {
        FieldNames.reportElement(element.span(), reading);
        sound = false;
      }
    }
    return sound ? FieldNames.sorted(names, owner, attribute, reading) : Optional.empty();
  }

  private Optional<Written<ReferentialAction>> action(Arguments arguments, String name) {
    return arguments
        .constant(name)
        .flatMap(
            word -> {
              Optional<ReferentialAction> action = Optional.ofNullable(ACTIONS.get(word.value()));
              if (action.isEmpty()) {
                reading.report(
                    RELATION_ACTION_UNKNOWN,
                    word.place(),
                    "There is no referential action `%s`.%s",
                    word.value(),
                    NearestName.suggestion(word.value(), new TreeSet<>(ACTIONS.keySet())));
              }
              return action.map(a -> new Written<>(a, word.argument(), word.place()));
            });
  }
}
