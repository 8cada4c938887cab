package io.github.prismamigrate.engine.analysis.attribute;

import io.github.prismamigrate.engine.analysis.draft.CompositeDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the list of fields of a key or index. */
final class KeyFields {
  private final ModelDeclaration model;
  private final Map<String, ScalarFieldDraft> fields;
  private final Reading reading;

  /**
   * @param fields the fields of the model that have a column, by name
   */
  KeyFields(ModelDeclaration model, Map<String, ScalarFieldDraft> fields, Reading reading) {
    this.model = model;
    this.fields = fields;
    this.reading = reading;
  }

  /**
   * The fields that a list names.
   *
   * @param names the names that stand for no field with a column
   * @param parts the others
   */
  record Found(FieldNames names, List<PartDraft> parts) {}

  /** The fields in {@code list}; nothing when it has a fault that was reported. */
  Optional<Found> read(Argument list, Span attribute, boolean followsComposites) {
    Optional<List<PartArguments>> elements = elements(list.value().orElseThrow());
    return elements.flatMap(parts -> find(parts, attribute, followsComposites));
  }

  private Optional<List<PartArguments>> elements(Expression list) {
    List<PartArguments> parts = new ArrayList<>();
    boolean sound = true;
    for (Expression element : Values.elements(list)) {
      Optional<PartArguments> part = PartArguments.read(element, reading);
      part.ifPresent(parts::add);
      sound &= part.isPresent();
    }
    return sound ? Optional.of(parts) : Optional.empty();
  }

  private Optional<Found> find(
      List<PartArguments> elements, Span attribute, boolean followsComposites) {
    List<PartDraft> parts = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PartArguments element : elements) {
      String name = element.path();
      Optional<List<ScalarFieldDraft>> path = path(name, followsComposites);
      if (path.isEmpty()) {
        (exists(name) ? relations : unknown).add(name);
      } else if (seen.add(name)) {
        parts.add(element.on(path.get()));
      } else {
        FieldNames.reportRepetition(name, attribute, reading);
        return Optional.empty();
      }
    }
    return Optional.of(new Found(new FieldNames(List.of(), unknown, relations), parts));
  }

  private boolean exists(String name) {
    return reading.declarations().field(model, name).isPresent();
  }

  private Optional<List<ScalarFieldDraft>> path(String name, boolean followsComposites) {
    String[] steps = name.split("\\.", -1);
    if (steps.length > 1 && !followsComposites) {
      return Optional.empty();
    }
    List<ScalarFieldDraft> path = new ArrayList<>();
    Optional<ScalarFieldDraft> field = field(steps[0]);
    for (int i = 1; i < steps.length && field.isPresent(); i++) {
      path.add(field.get());
      String step = steps[i];
      field = composite(field.get()).flatMap(type -> type.field(step));
    }
    field.ifPresent(path::add);
    return field.map(last -> path);
  }

  /** The field of that name; of several the last, which counts even if it has no column. */
  private Optional<ScalarFieldDraft> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(this::isLast);
  }

  private boolean isLast(ScalarFieldDraft draft) {
    return reading
        .declarations()
        .field(model, draft.name())
        .filter(last -> last == draft.node())
        .isPresent();
  }

  private Optional<CompositeDraft> composite(ScalarFieldDraft field) {
    return field.type() instanceof TypeDraft.OfComposite type
        ? Optional.ofNullable(reading.composites().get(type.name()))
        : Optional.empty();
  }
}
