package io.github.prismamigrate.engine.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of a relation and of its two fields.
 *
 * @param name empty where it is left to be generated
 * @param forward the field of the model that holds the key, or of the one that {@code A} refers to
 * @param back the field of the other model
 */
record RelationForm(Optional<String> name, String forward, String back) {

  /** What to call the relation of a foreign key, best first. */
  static List<RelationForm> of(KeyRelation relation, boolean ambiguous) {
    List<RelationForm> forms = new ArrayList<>();
    relation.previous().flatMap(RelationForm::kept).ifPresent(forms::add);
    String model = relation.model().name();
    String referenced = relation.referenced().name();
    String other = relation.self() ? "other_" + model : model;
    if (!ambiguous) {
      forms.add(
          new RelationForm(
              relation.self() ? Optional.of(model + "To" + model) : Optional.empty(),
              referenced,
              other));
    }
    String name = model + "_" + String.join("_", relation.fieldNames()) + "To" + referenced;
    forms.add(longForm(name, referenced, other));
    String precise = name + "_" + String.join("_", relation.referencedFieldNames());
    forms.add(longForm(precise, referenced, other));
    return forms;
  }

  private static Optional<RelationForm> kept(PreviousRelation previous) {
    return previous
        .backField()
        .map(back -> new RelationForm(previous.writtenName(), previous.field(), back));
  }

  private static RelationForm longForm(String name, String forward, String back) {
    return new RelationForm(Optional.of(name), forward + "_" + name, back + "_" + name);
  }

  /** What to call the relation of a join table, best first. */
  static List<RelationForm> of(
      JoinRelation relation, boolean ambiguous, Optional<RelationForm> previous) {
    Optional<String> name = Optional.of(relation.name());
    String a = relation.a().name();
    String b = relation.b().name();
    List<RelationForm> forms = new ArrayList<>();
    previous.ifPresent(forms::add);
    if (relation.self()) {
      forms.add(new RelationForm(name, a + "_A", a + "_B"));
    } else if (!ambiguous) {
      forms.add(new RelationForm(relation.hasGeneratedName() ? Optional.empty() : name, b, a));
    }
    forms.add(longForm(relation.name(), b, a));
    return forms;
  }

  /** The same fields with a number behind them. */
  RelationForm numbered(int number) {
    return new RelationForm(
        name.map(text -> text + "_" + number), forward + "_" + number, back + "_" + number);
  }
}
