package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ID_OF_OPTIONAL_FIELD;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ID_REPEATED;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.IGNORE_IN_IGNORED_MODEL;

import io.github.prismamigrate.engine.analysis.draft.FieldDraft;
import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.Mapping;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ShardKeyDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import io.github.prismamigrate.engine.types.Arity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one model or view: first its fields, then its block attributes. */
final class ModelReader {
  private final ModelDeclaration model;
  private final Reading reading;
  private final ScalarFieldReader scalarFieldReader;
  private final RelationFieldReader relationFieldReader;
  private final List<FieldDraft> fields = new ArrayList<>();
  private final Map<String, ScalarFieldDraft> columns = new LinkedHashMap<>();
  private final List<KeyDraft> indexes = new ArrayList<>();
  private Optional<KeyDraft> fieldId = Optional.empty();
  private boolean idSeen;

  ModelReader(ModelDeclaration model, Reading reading) {
    this.model = model;
    this.reading = reading;
    this.scalarFieldReader =
        new ScalarFieldReader(FieldMappings.ofModel(this::column, reading), reading);
    this.relationFieldReader = new RelationFieldReader(model, reading);
  }

  private Optional<FieldDeclaration> column(String name) {
    return reading.declarations().field(model, name).filter(reading.declarations()::hasColumn);
  }

  ModelDraft read() {
    model.fields().forEach(this::readField);
    return new ModelDraft(model, fields, blockAttributes());
  }

  private void readField(FieldDeclaration field) {
    Optional<TypeDraft> type = reading.declarations().type(field.type());
    if (type.isEmpty()) {
      return;
    }
    if (type.get() instanceof TypeDraft.OfModel target) {
      RelationFieldDraft draft = relationFieldReader.read(field, target.name());
      fields.add(draft);
    } else {
      add(scalarFieldReader.read(field, type.get(), this::readId));
    }
  }

  private void add(ScalarFieldReader.ReadField field) {
    fields.add(field.draft());
    columns.put(field.draft().name(), field.draft());
    field.id().ifPresent(id -> fieldId = Optional.of(id.on(field.draft())));
    field.unique().ifPresent(unique -> indexes.add(unique.on(field.draft())));
  }

  /** Reads {@code @id}; a second one is not understood, nor are its arguments. */
  private Optional<FieldKeyAttribute> readId(Arguments arguments) {
    if (idSeen) {
      reading.report(
          ID_REPEATED,
          model.span(),
          "Model `%s` has several fields with `@id`; for a key of several fields use `@@id`.",
          model.name().text());
      return Optional.empty();
    }
    idSeen = true;
    return Optional.of(FieldKeyAttribute.read(Key.Kind.PRIMARY, arguments));
  }

  private ModelDraft.BlockAttributes blockAttributes() {
    Attributes attributes = new Attributes(model.attributes(), reading.diagnostics());
    boolean ignored = attributes.read("ignore", a -> Optional.of(true)).isPresent();
    if (ignored) {
      checkIgnoredFields();
    }
    KeyAttribute keys = new KeyAttribute(model, new KeyFields(model, columns, reading), reading);
    Optional<KeyDraft> blockId =
        attributes.read("id", a -> keys.id(a, ignored, fieldId.isPresent()));
    Optional<Mapping> mapped = attributes.read("map", MapAttribute::read);
    Optional<Written<String>> namespace = attributes.read("schema", SchemaAttribute::read);
    indexes.addAll(attributes.readAll("index", a -> Optional.of(keys.index(a))));
    indexes.addAll(attributes.readAll("unique", a -> Optional.of(keys.unique(a))));
    indexes.addAll(attributes.readAll("fulltext", a -> Optional.of(keys.fulltext(a))));
    Optional<ShardKeyDraft> shardKey = shardKey(attributes, ignored);
    attributes.rejectRest();
    Optional<KeyDraft> primaryKey = blockId.or(() -> fieldId);
    if (blockId.isEmpty() && !ignored) {
      fieldId.ifPresent(this::checkRequired);
    }
    return new ModelDraft.BlockAttributes(
        mapped, namespace, ignored, primaryKey, List.copyOf(indexes), shardKey);
  }

  private Optional<ShardKeyDraft> shardKey(Attributes attributes, boolean ignored) {
    List<ScalarFieldDraft> marked = scalarFields().filter(ScalarFieldDraft::shardKey).toList();
    return new ShardKeyAttribute(model, columns, reading).read(marked, attributes, ignored);
  }

  private void checkIgnoredFields() {
    scalarFields()
        .filter(ScalarFieldDraft::ignored)
        .forEach(
            field ->
                reading.report(
                    IGNORE_IN_IGNORED_MODEL,
                    field.span(),
                    "Model `%s` is ignored with all its fields; remove `@ignore` from `%s`.",
                    model.name().text(),
                    field.name()));
  }

  /** The fields with a column; if several have the same name, all of them. */
  private Stream<ScalarFieldDraft> scalarFields() {
    return fields.stream()
        .filter(ScalarFieldDraft.class::isInstance)
        .map(ScalarFieldDraft.class::cast);
  }

  private void checkRequired(KeyDraft id) {
    ScalarFieldDraft field = id.parts().get(0).field();
    if (field.arity() != Arity.REQUIRED) {
      reading.report(
          ID_OF_OPTIONAL_FIELD,
          id.span(),
          "Field `%s` is the id of model `%s` and must be required; remove `?` or `[]`.",
          field.name(),
          model.name().text());
    }
  }
}
