package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.CLIENT_NAME_CHARACTERS;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ID_AND_BLOCK_ID;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ID_FIELDS_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ID_OF_OPTIONAL_FIELDS;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ID_OF_RELATION_FIELDS;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.INDEX_ALGORITHM_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.INDEX_FIELDS_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.INDEX_MAP_AND_NAME;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.INDEX_OF_RELATION_FIELDS;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code @@id}, {@code @@unique}, {@code @@index} and {@code @@fulltext}. */
final class KeyAttribute {
  private static final Map<String, IndexAlgorithm> ALGORITHMS =
      new TreeMap<>(
          Map.of(
              "BTree", IndexAlgorithm.B_TREE,
              "Hash", IndexAlgorithm.HASH,
              "Gist", IndexAlgorithm.GIST,
              "Gin", IndexAlgorithm.GIN,
              "SpGist", IndexAlgorithm.SP_GIST,
              "Brin", IndexAlgorithm.BRIN));

  private final ModelDeclaration model;
  private final KeyFields fields;
  private final Reading reading;

  KeyAttribute(ModelDeclaration model, KeyFields fields, Reading reading) {
    this.model = model;
    this.fields = fields;
    this.reading = reading;
  }

  /**
   * Reads {@code @@id}.
   *
   * @param ignored whether the model is ignored, where nobody needs its key
   */
  Optional<KeyDraft> id(Arguments arguments, boolean ignored, boolean hasFieldId) {
    Optional<List<PartDraft>> parts = idFields(arguments);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (!ignored) {
      checkRequired(arguments, parts.get());
    }
    if (hasFieldId) {
      reading.report(
          ID_AND_BLOCK_ID,
          model.span(),
          "Model `%s` has both `@id` and `@@id`; keep one.",
          model.name().text());
    }
    Optional<Written<String>> constraint = arguments.nonEmpty("map");
    Optional<Written<String>> name = clientName(arguments);
    return Optional.of(
        new KeyDraft(
            Key.Kind.PRIMARY,
            parts.get(),
            constraint,
            name,
            Optional.empty(),
            clustered(arguments),
            arguments.span()));
  }

  private Optional<List<PartDraft>> idFields(Arguments arguments) {
    Optional<Argument> list = arguments.takeDefault("fields");
    Optional<KeyFields.Found> found =
        list.flatMap(argument -> fields.read(argument, arguments.span(), false));
    found.map(KeyFields.Found::names).ifPresent(names -> reportIdNames(names, list, arguments));
    return found.filter(f -> f.names().isSound()).map(KeyFields.Found::parts);
  }

  private void reportIdNames(FieldNames names, Optional<Argument> list, Arguments arguments) {
    if (!names.unknown().isEmpty()) {
      reading.report(
          ID_FIELDS_UNKNOWN,
          list.flatMap(Argument::value).orElseThrow().span(),
          "`@@id` of model `%s` names fields that do not exist: %s",
          model.name().text(),
          names.unknownWords(reading.declarations().columnNames(model)));
    }
    if (!names.relations().isEmpty()) {
      arguments.report(
          ID_OF_RELATION_FIELDS,
          "`@@%s` names relation fields: %s. Name the fields behind them instead.",
          names.relationWords());
    }
  }

  private static void checkRequired(Arguments arguments, List<PartDraft> parts) {
    List<String> optional =
        parts.stream()
            .filter(part -> part.field().arity() != Arity.REQUIRED)
            .map(PartDraft::name)
            .toList();
    if (!optional.isEmpty()) {
      arguments.report(
          ID_OF_OPTIONAL_FIELDS,
          "`@@%s` names fields that are not required: %s. Make them required or leave them out.",
          String.join(", ", optional));
    }
  }

  KeyDraft unique(Arguments arguments) {
    List<PartDraft> parts = indexFields(arguments);
    Optional<Written<String>> name = clientName(arguments);
    return new KeyDraft(
        Key.Kind.UNIQUE,
        parts,
        arguments.nonEmpty("map"),
        name,
        Optional.empty(),
        clustered(arguments),
        arguments.span());
  }

  KeyDraft index(Arguments arguments) {
    List<PartDraft> parts = indexFields(arguments);
    return new KeyDraft(
        Key.Kind.INDEX,
        parts,
        indexConstraint(arguments),
        Optional.empty(),
        algorithm(arguments),
        clustered(arguments),
        arguments.span());
  }

  KeyDraft fulltext(Arguments arguments) {
    return new KeyDraft(
        Key.Kind.FULLTEXT,
        indexFields(arguments),
        arguments.nonEmpty("map"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        arguments.span());
  }

  /** The fields of an index; none when the list has a fault. */
  private List<PartDraft> indexFields(Arguments arguments) {
    Optional<KeyFields.Found> found =
        arguments
            .takeDefault("fields")
            .flatMap(argument -> fields.read(argument, arguments.span(), true));
    found.map(KeyFields.Found::names).ifPresent(names -> reportIndexNames(names, arguments));
    return found.filter(f -> f.names().isSound()).map(KeyFields.Found::parts).orElse(List.of());
  }

  private void reportIndexNames(FieldNames names, Arguments arguments) {
    if (!names.unknown().isEmpty()) {
      arguments.report(
          INDEX_FIELDS_UNKNOWN,
          "`@@%s` names fields that do not exist: %s",
          names.unknownWords(reading.declarations().columnNames(model)));
    }
    if (!names.relations().isEmpty()) {
      arguments.report(
          INDEX_OF_RELATION_FIELDS,
          "`@@%s` names relation fields: %s. Name the fields behind them instead.",
          names.relationWords());
    }
  }

  private static Optional<Written<String>> indexConstraint(Arguments arguments) {
    Optional<Written<String>> name = arguments.nonEmpty("name");
    Optional<Written<String>> map = arguments.nonEmpty("map");
    if (name.isPresent() && map.isPresent()) {
      arguments.report(
          INDEX_MAP_AND_NAME, "`@@%s` has `name` and `map`, which mean the same here; keep `map`.");
      return Optional.empty();
    }
    return name.or(() -> map);
  }

  private static Optional<Written<IndexAlgorithm>> algorithm(Arguments arguments) {
    return arguments
        .constant("type")
        .flatMap(
            word -> {
              Optional<IndexAlgorithm> algorithm =
                  Optional.ofNullable(ALGORITHMS.get(word.value()));
              if (algorithm.isEmpty()) {
                arguments.report(
                    INDEX_ALGORITHM_UNKNOWN,
                    "`@@%s` has an unknown type `%s`.%s",
                    word.value(),
                    NearestName.suggestion(word.value(), ALGORITHMS.keySet()));
              }
              return algorithm.map(a -> new Written<>(a, word.argument(), word.place()));
            });
  }

  private static Optional<Written<String>> clientName(Arguments arguments) {
    Optional<Written<String>> name = arguments.nonEmpty("name");
    if (name.filter(written -> !written.value().matches("[_a-zA-Z0-9]+")).isPresent()) {
      arguments.report(
          CLIENT_NAME_CHARACTERS,
          "The name that `@@%s` gives may contain only letters, digits and underscores.");
    }
    return name;
  }

  /** The {@code clustered} argument. */
  static Optional<Boolean> clustered(Arguments arguments) {
    return arguments.bool("clustered").map(Written::value);
  }
}
