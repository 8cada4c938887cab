package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.MAP_TO_FIELD_NAME;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.MAP_TO_MAPPED_NAME;

import io.github.prismamigrate.engine.analysis.draft.Mapping;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The database names given to the fields of one block so far. */
final class FieldMappings {
  private final Predicate<String> hasColumn;
  private final boolean anyMappingFreesName;
  private final Reading reading;
  private final Map<String, String> byField = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private FieldMappings(Predicate<String> hasColumn, boolean anyMappingFreesName, Reading reading) {
    this.hasColumn = hasColumn;
    this.anyMappingFreesName = anyMappingFreesName;
    this.reading = reading;
  }

  /**
   * For the fields of a model.
   *
   * @param hasColumn whether a name is that of a field with a column
   */
  static FieldMappings ofModel(Predicate<String> hasColumn, Reading reading) {
    return new FieldMappings(hasColumn, false, reading);
  }

  /** For the fields of a composite type. */
  static FieldMappings ofCompositeType(Predicate<String> hasColumn, Reading reading) {
    return new FieldMappings(hasColumn, true, reading);
  }

  /** Reads the {@code @map} of {@code field}, which comes after those read before. */
  Optional<Mapping> read(FieldDeclaration field, Attributes attributes) {
    Optional<Mapping> mapping = attributes.read("map", MapAttribute::read);
    mapping.ifPresent(map -> add(field, map.name()));
    return mapping;
  }

  private void add(FieldDeclaration field, String column) {
    byField.put(field.name().text(), column);
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
    if (field.name().text().equals(column) || !hasColumn.test(column)) {
      return false;
    }
    String otherColumn = byField.get(column);
    return otherColumn == null || !anyMappingFreesName && otherColumn.equals(column);
  }
}
