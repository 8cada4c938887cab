package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.MAP_TO_FIELD_NAME;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.MAP_TO_MAPPED_NAME;

import io.github.prismamigrate.engine.analysis.draft.Mapping;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The database names given to the fields of one block so far. */
final class FieldMappings {
  private final Function<String, Optional<FieldDeclaration>> columns;
  private final boolean anyMappingFreesName;
  private final Reading reading;
  private final Map<FieldDeclaration, String> byField = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private FieldMappings(
      Function<String, Optional<FieldDeclaration>> columns,
      boolean anyMappingFreesName,
      Reading reading) {
    this.columns = columns;
    this.anyMappingFreesName = anyMappingFreesName;
    this.reading = reading;
  }

  /**
   * For the fields of a model.
   *
   * @param columns finds the field of a name, if it has a column
   */
  static FieldMappings ofModel(
      Function<String, Optional<FieldDeclaration>> columns, Reading reading) {
    return new FieldMappings(columns, false, reading);
  }

  /** For the fields of a composite type. */
  static FieldMappings ofCompositeType(
      Function<String, Optional<FieldDeclaration>> columns, Reading reading) {
    return new FieldMappings(columns, true, reading);
  }

  /** Reads the {@code @map} of {@code field}, which comes after those read before. */
  Optional<Mapping> read(FieldDeclaration field, Attributes attributes) {
    Optional<Mapping> mapping = attributes.read("map", MapAttribute::read);
    mapping.ifPresent(map -> add(field, map.name()));
    return mapping;
  }

  private void add(FieldDeclaration field, String column) {
    byField.put(field, column);
    if (!taken.add(column)) {
      reading.report(
          MAP_TO_MAPPED_NAME,
          field.span(),
          "Field `%s` is mapped to `%s`, as another field is; give them different names.",
          field.name().text(),
          column);
    }
    if (isNameOfOther(field, column)) {
      reading.report(
          MAP_TO_FIELD_NAME,
          field.span(),
          "Field `%s` is mapped to `%s`, which is the name of another field.",
          field.name().text(),
          column);
    }
  }

  private boolean isNameOfOther(FieldDeclaration field, String column) {
    Optional<FieldDeclaration> other = columns.apply(column).filter(found -> found != field);
    if (other.isEmpty()) {
      return false;
    }
    String otherColumn = byField.get(other.get());
    return otherColumn == null || !anyMappingFreesName && otherColumn.equals(column);
  }
}
