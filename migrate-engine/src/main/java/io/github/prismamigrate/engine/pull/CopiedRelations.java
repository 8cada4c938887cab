package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.Field;
import io.github.prismamigrate.engine.datamodel.RelationField;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.Remarks;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Relations that the database knows nothing of, taken over from the previous schema as they were
 * written there.
 */
final class CopiedRelations {
  private final Map<String, PulledModel> models = new HashMap<>();
  private final Notes notes;

  CopiedRelations(Collection<PulledModel> models, Notes notes) {
    models.forEach(model -> this.models.put(model.name(), model));
    this.notes = notes;
  }

  /**
   * Copies the relation fields of {@code model} whose other side is still there.
   *
   * @param wanted asked with the two models of a relation
   */
  void addTo(PulledModel model, BiPredicate<PreviousModel, PulledModel> wanted) {
    model.previous().ifPresent(previous -> addTo(model, previous, wanted));
  }

  private void addTo(
      PulledModel model, PreviousModel previous, BiPredicate<PreviousModel, PulledModel> wanted) {
    for (Field field : previous.model().fields()) {
      if (field instanceof RelationField relation && models.containsKey(relation.model())) {
        PulledModel target = models.get(relation.model());
        if (wanted.test(previous, target) && stillHolds(relation, model, target)) {
          model.add(copy(previous.declared(relation.name())));
          notes.add(PullNote.Kind.RELATIONS_COPIED, "name", relation.model());
        }
      }
    }
  }

  /** The fields of a relation may have gone with their columns. */
  private static boolean stillHolds(RelationField field, PulledModel model, PulledModel target) {
    return holds(field, model, target) && holds(field, target, model);
  }

  private static boolean holds(RelationField field, PulledModel holder, PulledModel other) {
    return holder.previous().stream()
        .flatMap(previous -> previous.relations().stream())
        .filter(relation -> relation.relation().name().equals(field.relation()))
        .allMatch(
            relation ->
                names(holder).containsAll(relation.relation().fields())
                    && names(other).containsAll(relation.relation().referencedFields()));
  }

  private static Set<String> names(PulledModel model) {
    Set<String> names = new HashSet<>();
    model.fields().forEach(field -> names.add(field.name().name()));
    return names;
  }

  private static FieldDeclaration copy(FieldDeclaration field) {
    return new FieldDeclaration(
        field.name(), field.type(), List.copyOf(field.attributes()), Remarks.NONE, Nodes.NOWHERE);
  }
}
