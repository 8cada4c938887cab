package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.IGNORE_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.RELATION_ON_COLUMN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.UPDATED_AT_LIST;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.UPDATED_AT_TYPE;

import io.github.prismamigrate.engine.analysis.draft.DefaultDraft;
import io.github.prismamigrate.engine.analysis.draft.Mapping;
import io.github.prismamigrate.engine.analysis.draft.NativeTypeDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Optional;
import java.util.function.Function;

/** Reads fields with a column. */
final class ScalarFieldReader {
  private final FieldMappings mappings;
  private final Reading reading;

  ScalarFieldReader(FieldMappings mappings, Reading reading) {
    this.mappings = mappings;
    this.reading = reading;
  }

  /** A field and the keys that its attributes make. */
  record ReadField(
      ScalarFieldDraft draft, Optional<FieldKeyAttribute> id, Optional<FieldKeyAttribute> unique) {}

  /**
   * Reads a field of a model.
   *
   * @param idReader reads {@code @id}, of which a model has one
   */
  ReadField read(
      FieldDeclaration field,
      TypeDraft type,
      Function<Arguments, Optional<FieldKeyAttribute>> idReader) {
    Attributes attributes = new Attributes(field.attributes(), reading.diagnostics());
    Optional<Mapping> mapped = mappings.read(field, attributes);
    boolean ignored = attributes.read("ignore", a -> ignored(a, type)).isPresent();
    attributes.visit("relation", ScalarFieldReader::rejectRelation);
    Optional<FieldKeyAttribute> id = attributes.read("id", idReader);
    boolean updatedAt = attributes.read("updatedAt", a -> updatedAt(a, field, type)).isPresent();
    Optional<DefaultDraft> value =
        attributes.read("default", a -> new ModelDefaults(reading).read(a, field, type));
    Optional<FieldKeyAttribute> unique =
        attributes.read("unique", a -> Optional.of(FieldKeyAttribute.read(Key.Kind.UNIQUE, a)));
    boolean shardKey = attributes.read("shardKey", a -> Optional.of(true)).isPresent();
    Optional<NativeTypeDraft> nativeType = nativeType(attributes, type, reading);
    attributes.rejectRest();
    return new ReadField(
        new ScalarFieldDraft(field, type, mapped, nativeType, value, updatedAt, ignored, shardKey),
        id,
        unique);
  }

  /** Reads the native type of a scalar field; other fields cannot have one. */
  static Optional<NativeTypeDraft> nativeType(
      Attributes attributes, TypeDraft type, Reading reading) {
    return type instanceof TypeDraft.OfScalar scalar
        ? new NativeTypeAttribute(reading).read(attributes.takeDotted(), scalar.scalar())
        : Optional.empty();
  }

  private static Optional<Boolean> ignored(Arguments arguments, TypeDraft type) {
    if (type instanceof TypeDraft.OfUnsupported) {
      arguments.report(
          IGNORE_UNSUPPORTED,
          "`@%s` cannot stand on a field of unsupported type; clients never see such fields.");
      return Optional.empty();
    }
    return Optional.of(true);
  }

  private static void rejectRelation(Arguments arguments) {
    arguments.report(RELATION_ON_COLUMN, "`@%s` can stand only on a field whose type is a model.");
  }

  private static Optional<Boolean> updatedAt(
      Arguments arguments, FieldDeclaration field, TypeDraft type) {
    if (!type.is(ScalarType.DATE_TIME)) {
      arguments.report(UPDATED_AT_TYPE, "`@%s` can stand only on a field of type `DateTime`.");
    }
    if (field.type().arity() == Arity.LIST) {
      arguments.report(UPDATED_AT_LIST, "`@%s` cannot stand on a list.");
    }
    return Optional.of(true);
  }
}
