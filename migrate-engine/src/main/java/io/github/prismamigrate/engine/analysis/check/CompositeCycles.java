package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.COMPOSITE_TYPE_CYCLE;

import io.github.prismamigrate.engine.analysis.draft.CompositeDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.types.Arity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that a composite type must not contain itself through required fields.
 *
 * <p>Every way into a cycle is followed and reported, so a field can be reported several times.
 */
final class CompositeCycles {
  private final Inspection inspection;
  private final Map<String, List<ScalarFieldDraft>> suspects;
  private final Deque<Visit> stack = new ArrayDeque<>();

  private CompositeCycles(Inspection inspection) {
    this.inspection = inspection;
    this.suspects = suspects(inspection.schema().composites());
  }

  /** A field on a way through composite types, and the one before it on that way. */
  private record Visit(String owner, ScalarFieldDraft field, Optional<Visit> before) {
    String type() {
      return typeOf(field);
    }

    Visit first() {
      return way().reduce(this, (later, earlier) -> earlier);
    }

    /** This field and those before it, the latest first. */
    Stream<Visit> way() {
      return Stream.iterate(Optional.of(this), Optional::isPresent, v -> v.flatMap(Visit::before))
          .flatMap(Optional::stream);
    }
  }

  static void areAbsent(Inspection inspection) {
    CompositeCycles cycles = new CompositeCycles(inspection);
    for (CompositeDraft type : inspection.schema().composites()) {
      cycles.push(type.name(), Optional.empty());
    }
    while (!cycles.stack.isEmpty()) {
      cycles.look(cycles.stack.pop());
    }
  }

  private void push(String type, Optional<Visit> before) {
    for (ScalarFieldDraft field : suspects.getOrDefault(type, List.of())) {
      stack.push(new Visit(type, field, before));
    }
  }

  private void look(Visit visit) {
    String type = visit.type();
    boolean backAtFirst = visit.before().isPresent() && visit.first().type().equals(type);
    if (type.equals(visit.owner()) || backAtFirst) {
      inspection.report(
          COMPOSITE_TYPE_CYCLE,
          visit.field().span(),
          "Composite type `%s` contains itself through `%s`; make a field on the way optional.",
          type,
          visit.field().name());
    } else if (visit.way().skip(1).noneMatch(earlier -> earlier.type().equals(type))) {
      push(type, Optional.of(visit));
    }
  }

  /** The types from which a cycle can be reached, with their fields that may lead to it. */
  private static Map<String, List<ScalarFieldDraft>> suspects(List<CompositeDraft> types) {
    Map<String, List<ScalarFieldDraft>> suspects = new HashMap<>();
    Map<String, List<String>> users = new HashMap<>();
    for (CompositeDraft type : types) {
      List<ScalarFieldDraft> fields =
          type.fields().stream().filter(CompositeCycles::mustContain).toList();
      suspects.put(type.name(), new ArrayList<>(fields));
      fields.forEach(
          f -> users.computeIfAbsent(typeOf(f), t -> new ArrayList<>()).add(type.name()));
    }
    Deque<String> innocent = new ArrayDeque<>();
    suspects.forEach((type, fields) -> addIfInnocent(type, fields, innocent));
    while (!innocent.isEmpty()) {
      String type = innocent.pop();
      suspects.remove(type);
      for (String user : users.getOrDefault(type, List.of())) {
        List<ScalarFieldDraft> fields = suspects.getOrDefault(user, List.of());
        if (fields.removeIf(field -> typeOf(field).equals(type))) {
          addIfInnocent(user, fields, innocent);
        }
      }
    }
    return suspects;
  }

  private static void addIfInnocent(
      String type, List<ScalarFieldDraft> fields, Deque<String> innocent) {
    if (fields.isEmpty()) {
      innocent.push(type);
    }
  }

  private static boolean mustContain(ScalarFieldDraft field) {
    return field.arity() == Arity.REQUIRED && field.type() instanceof TypeDraft.OfComposite;
  }

  private static String typeOf(ScalarFieldDraft field) {
    return ((TypeDraft.OfComposite) field.type()).name();
  }
}
