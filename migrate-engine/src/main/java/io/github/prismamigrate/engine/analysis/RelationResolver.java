package io.github.prismamigrate.engine.analysis;

import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft.Side;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.rule.RelationNames;
import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.types.Arity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which relation fields belong together, and what kind of relation they make. */
public final class RelationResolver {
  private static final Comparator<Side> BY_NAME =
      Comparator.comparing((Side side) -> side.model().name(), RelationNames.BY_CHARACTER)
          .thenComparing(side -> side.field().name(), RelationNames.BY_CHARACTER);

  private final SchemaDraft schema;
  private final Map<Link, List<Side>> sides = new HashMap<>();
  private final List<RelationDraft> relations = new ArrayList<>();

  private RelationResolver(SchemaDraft schema) {
    this.schema = schema;
  }

  /** From one model to another, under a name if there is one. */
  private record Link(String from, String to, Optional<String> name) {}

  /** The relations of {@code schema}, in the order of the fields that decide about them. */
  public static List<RelationDraft> resolve(SchemaDraft schema) {
    RelationResolver resolver = new RelationResolver(schema);
    schema.models().forEach(resolver::collect);
    schema.models().forEach(resolver::relate);
    return List.copyOf(resolver.relations);
  }

  private void collect(ModelDraft model) {
    for (RelationFieldDraft field : model.relationFields()) {
      Link link = new Link(model.name(), field.model(), field.relationName());
      sides.computeIfAbsent(link, key -> new ArrayList<>()).add(new Side(model, field));
    }
  }

  private void relate(ModelDraft model) {
    for (RelationFieldDraft field : model.relationFields()) {
      Side side = new Side(model, field);
      Optional<Side> opposite = opposite(side);
      if (opposite.isPresent()) {
        relate(side, opposite.get());
      } else {
        relations.add(alone(side));
      }
    }
  }

  private Optional<Side> opposite(Side side) {
    RelationFieldDraft field = side.field();
    Link back = new Link(field.model(), side.model().name(), field.relationName());
    return sides.getOrDefault(back, List.of()).stream()
        .filter(other -> other.field() != field)
        .findFirst();
  }

  private void relate(Side side, Side opposite) {
    boolean toMany = side.field().isList();
    boolean fromMany = opposite.field().isList();
    if (toMany && fromMany) {
      if (BY_NAME.compare(side, opposite) < 0) {
        relations.add(manyToMany(side, opposite));
      }
    } else if (fromMany) {
      relations.add(inline(side, opposite, false));
    } else if (!toMany && isForward(side, opposite)) {
      relations.add(inline(side, opposite, true));
    }
  }

  /** Whether {@code side}, one of two single ones, is the one that holds the reference. */
  private static boolean isForward(Side side, Side opposite) {
    boolean required = side.field().isRequired();
    if (required != opposite.field().isRequired()) {
      return required;
    }
    boolean anyFields = hasFields(side) || hasFields(opposite);
    return !required && anyFields ? hasFields(side) : BY_NAME.compare(side, opposite) < 0;
  }

  private static boolean hasFields(Side side) {
    return side.field().relation().flatMap(relation -> relation.fields()).isPresent();
  }

  private static RelationDraft manyToMany(Side a, Side b) {
    return new RelationDraft.ManyToMany(name(a), hasFields(a) || hasFields(b), a, b);
  }

  private static RelationDraft inline(Side forward, Side back, boolean oneToOne) {
    return new RelationDraft.Inline(
        name(forward),
        oneToOne,
        forward.model(),
        Optional.of(forward.field()),
        back.model(),
        Optional.of(back.field()));
  }

  /** A relation of which only {@code side} is there. */
  private RelationDraft alone(Side side) {
    ModelDraft other = schema.model(side.field().model());
    if (side.field().arity() == Arity.LIST) {
      return new RelationDraft.Inline(
          name(side), false, other, Optional.empty(), side.model(), Optional.of(side.field()));
    }
    return new RelationDraft.Inline(
        name(side),
        fieldsAreUnique(side),
        side.model(),
        Optional.of(side.field()),
        other,
        Optional.empty());
  }

  private static boolean fieldsAreUnique(Side side) {
    List<String> fields =
        side.field().relation().flatMap(relation -> relation.fields()).stream()
            .flatMap(written -> written.value().stream())
            .toList();
    return side.model().indexes().stream()
        .anyMatch(index -> index.kind() == Key.Kind.UNIQUE && index.names().equals(fields));
  }

  private static String name(Side side) {
    return RelationNames.of(side.model(), side.field());
  }
}
