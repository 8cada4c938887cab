package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.FIELD_LIST_ELEMENT;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.FIELD_REPEATED;

import io.github.prismamigrate.engine.analysis.draft.Declarations;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names in a list of fields, sorted by what they stand for.
 *
 * @param unknown names of nothing
 * @param relations names of fields that have no column
 */
record FieldNames(List<String> known, List<String> unknown, List<String> relations) {
  boolean isSound() {
    return unknown.isEmpty() && relations.isEmpty();
  }

  /** The unknown names for a message, with the nearest known ones. */
  String unknownWords(Iterable<String> candidates) {
    return words(unknown) + "." + NearestName.suggestion(unknown.get(0), candidates);
  }

  /** The names of relation fields for a message. */
  String relationWords() {
    return words(relations);
  }

  private static String words(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  /**
   * Sorts {@code names}, which stand in an attribute of some model.
   *
   * @param attribute where a repeated field is reported, which ends the sorting
   */
  static Optional<FieldNames> sorted(
      List<String> names, ModelDeclaration model, Span attribute, Reading reading) {
    Declarations declarations = reading.declarations();
    Set<String> known = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (String name : names) {
      Optional<FieldDeclaration> field = declarations.field(model, name);
      if (field.isEmpty()) {
        unknown.add(name);
      } else if (!declarations.hasColumn(field.get())) {
        relations.add(name);
      } else if (!known.add(name)) {
        reportRepetition(name, attribute, reading);
        return Optional.empty();
      }
    }
    return Optional.of(new FieldNames(List.copyOf(known), unknown, relations));
  }

  static void reportRepetition(String name, Span attribute, Reading reading) {
    reading.report(
        FIELD_REPEATED, attribute, "Field `%s` stands in the list twice; keep one.", name);
  }

  static void reportElement(Span element, Reading reading) {
    reading.report(FIELD_LIST_ELEMENT, element, "The list must contain names of fields.");
  }
}
