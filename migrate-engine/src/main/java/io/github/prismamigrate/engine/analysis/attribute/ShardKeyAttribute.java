package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.SHARD_KEY_FIELDS_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.SHARD_KEY_OF_OPTIONAL_FIELDS;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.SHARD_KEY_OF_RELATION_FIELDS;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.SHARD_KEY_REPEATED;

import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ShardKeyDraft;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import io.github.prismamigrate.engine.types.Arity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code @shardKey} and {@code @@shardKey}. */
final class ShardKeyAttribute {
  private final ModelDeclaration model;
  private final Map<String, ScalarFieldDraft> fields;
  private final Reading reading;

  ShardKeyAttribute(ModelDeclaration model, Map<String, ScalarFieldDraft> fields, Reading reading) {
    this.model = model;
    this.fields = fields;
    this.reading = reading;
  }

  /** The key of the only field that is marked; several, or a second form, are an error. */
  Optional<ShardKeyDraft> read(
      List<ScalarFieldDraft> marked, Attributes attributes, boolean ignored) {
    marked.stream().skip(1).forEach(field -> reportRepetition());
    Optional<ShardKeyDraft> ofField =
        marked.stream().findFirst().map(field -> new ShardKeyDraft(List.of(field), place(field)));
    Optional<ShardKeyDraft> ofBlock = attributes.read("shardKey", this::block);
    if (ofField.isPresent() && ofBlock.isPresent()) {
      reportRepetition();
    }
    Optional<ShardKeyDraft> key = ofBlock.or(() -> ofField);
    key.filter(k -> !ignored).ifPresent(this::checkRequired);
    return key;
  }

  private void reportRepetition() {
    reading.report(
        SHARD_KEY_REPEATED,
        model.span(),
        "Model `%s` has several shard keys; for a key of several fields use `@@shardKey`.",
        model.name().text());
  }

  private static Span place(ScalarFieldDraft field) {
    return field.node().attributes().stream()
        .filter(attribute -> attribute.name().equals("shardKey"))
        .findFirst()
        .orElseThrow()
        .span();
  }

  private void checkRequired(ShardKeyDraft key) {
    if (key.fields().stream().anyMatch(field -> field.arity() != Arity.REQUIRED)) {
      reading.report(
          SHARD_KEY_OF_OPTIONAL_FIELDS,
          key.span(),
          "The shard key of model `%s` has fields that are not required.",
          model.name().text());
    }
  }

  private Optional<ShardKeyDraft> block(Arguments arguments) {
    return arguments
        .takeDefault("fields")
        .flatMap(list -> names(list, arguments))
        .map(names -> new ShardKeyDraft(named(names), arguments.span()));
  }

  private List<ScalarFieldDraft> named(List<String> names) {
    return names.stream().map(fields::get).toList();
  }

  private Optional<List<String>> names(Argument list, Arguments arguments) {
    List<String> names = new ArrayList<>();
    Values values = arguments.values();
    boolean sound = true;
    for (Expression element : Values.elements(list.value().orElseThrow())) {
      Optional<String> name = values.constant(element);
      name.ifPresent(names::add);
      sound &= name.isPresent();
    }
    if (!sound) {
      return Optional.empty();
    }
    Optional<FieldNames> sorted = FieldNames.sorted(names, model, arguments.span(), reading);
    sorted.ifPresent(found -> report(found, list, arguments));
    return sorted.filter(FieldNames::isSound).map(FieldNames::known);
  }

  private void report(FieldNames names, Argument list, Arguments arguments) {
    if (!names.unknown().isEmpty()) {
      reading.report(
          SHARD_KEY_FIELDS_UNKNOWN,
          list.value().orElseThrow().span(),
          "`@@shardKey` names fields that do not exist: %s",
          names.unknownWords(reading.declarations().columnNames(model)));
    }
    if (!names.relations().isEmpty()) {
      arguments.report(
          SHARD_KEY_OF_RELATION_FIELDS, "`@@%s` names relation fields: %s.", names.relationWords());
    }
  }
}
