package io.github.prismamigrate.engine.analysis.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A relation as inferred from the relation fields of two models; sides may be missing. */
public sealed interface RelationDraft {
  /** The written name, or the generated {@code AToB}. */
  String name();

  /** One end of a relation. */
  record Side(ModelDraft model, RelationFieldDraft field) {}

  /**
   * A relation whose fields lie in one of the models.
   *
   * @param model the model that holds the fields, or ought to
   * @param forward the relation field of {@code model}
   * @param referenced the other model
   * @param back the relation field of {@code referenced}
   */
  record Inline(
      String name,
      boolean oneToOne,
      ModelDraft model,
      Optional<RelationFieldDraft> forward,
      ModelDraft referenced,
      Optional<RelationFieldDraft> back)
      implements RelationDraft {

    public boolean isComplete() {
      return forward.isPresent() && back.isPresent();
    }

    public boolean isSelfRelation() {
      return model == referenced;
    }

    /** What the {@code @relation} of the forward side says. */
    public Optional<RelationAttribute> attribute() {
      return forward.flatMap(RelationFieldDraft::relation);
    }

    /** The fields of the forward side that hold the reference. */
    public List<ScalarFieldDraft> fields() {
      return resolved(model, attribute().flatMap(RelationAttribute::fields));
    }

    /** The written fields of the other model. */
    public List<ScalarFieldDraft> references() {
      return resolved(referenced, attribute().flatMap(RelationAttribute::references));
    }

    private static List<ScalarFieldDraft> resolved(
        ModelDraft model, Optional<Written<List<String>>> names) {
      return names.stream()
          .flatMap(written -> written.value().stream())
          .map(model::scalarField)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /**
   * A relation of lists on both sides.
   *
   * @param embedded whether each side keeps a list of keys itself, rather than a table of pairs
   */
  record ManyToMany(String name, boolean embedded, Side a, Side b) implements RelationDraft {
    public Stream<Side> sides() {
      return Stream.of(a, b);
    }
  }
}
