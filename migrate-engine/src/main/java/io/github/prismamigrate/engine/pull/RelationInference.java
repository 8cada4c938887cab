package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.Relation;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.Remarks;
import io.github.prismamigrate.engine.syntax.TypeNode;
import io.github.prismamigrate.engine.types.Arity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Foreign keys and join tables as relation fields. */
final class RelationInference {
  private final Map<QualifiedName, PulledModel> models;
  private final PreviousSchema previous;
  private final RelationAttributes attributes;
  private final List<KeyRelation> keys = new ArrayList<>();
  private final List<JoinRelation> joins = new ArrayList<>();
  private final Ambiguity ambiguity = new Ambiguity();
  private final Map<ModelPair, Set<String>> names = new HashMap<>();
  private final Map<Object, RelationForm> forms = new HashMap<>();

  RelationInference(
      Map<QualifiedName, PulledModel> models, PreviousSchema previous, PullRules rules) {
    this.models = models;
    this.previous = previous;
    this.attributes = new RelationAttributes(rules);
  }

  /** Adds the fields of all relations to the models. */
  void addFields(ShownSchema shown) {
    shown.tables().forEach(this::addKeys);
    for (JoinTable table : shown.joinTables()) {
      joins.add(
          new JoinRelation(models.get(table.a().name()), models.get(table.b().name()), table));
    }
    keys.forEach(ambiguity::add);
    joins.forEach(ambiguity::add);
    reserveNames();
    chooseForms();
    keys.forEach(this::addFields);
    joins.forEach(this::addFields);
  }

  /** A second key over the same columns to the same columns says nothing new. */
  private void addKeys(Table table) {
    Set<List<Object>> seen = new HashSet<>();
    List<KeyRelation> relations = new ArrayList<>();
    PulledModel model = models.get(table.name());
    for (ForeignKey key : table.foreignKeys()) {
      PulledModel referenced = models.get(key.referencedTable());
      if (referenced != null
          && seen.add(List.of(key.columns(), key.referencedTable(), key.referencedColumns()))) {
        relations.add(KeyRelation.of(model, referenced, key));
      }
    }
    relations.removeIf(relation -> !relation.representable());
    keys.addAll(RelationMatcher.matched(relations));
  }

  /** What people named keeps its name; what is new has to find others. */
  private void reserveNames() {
    for (KeyRelation relation : keys) {
      relation
          .previous()
          .flatMap(PreviousRelation::writtenName)
          .ifPresent(name -> takeName(relation.pair(), name));
    }
    joins.forEach(relation -> takeName(relation.pair(), relation.name()));
  }

  private boolean takeName(ModelPair pair, String name) {
    return names.computeIfAbsent(pair, key -> new HashSet<>()).add(name);
  }

  /** What was there before comes first, so that nothing new takes its names away. */
  private void chooseForms() {
    keys.stream().filter(relation -> relation.previous().isPresent()).forEach(this::choose);
    joins.stream().filter(relation -> before(relation).isPresent()).forEach(this::choose);
    keys.stream().filter(relation -> relation.previous().isEmpty()).forEach(this::choose);
    joins.stream().filter(relation -> before(relation).isEmpty()).forEach(this::choose);
  }

  private void choose(KeyRelation relation) {
    List<RelationForm> candidates = RelationForm.of(relation, ambiguity.of(relation.pair()));
    boolean named = relation.previous().flatMap(PreviousRelation::writtenName).isPresent();
    ModelPair pair = relation.pair();
    forms.put(relation, chosen(candidates, relation.model(), relation.referenced(), pair, named));
  }

  private void choose(JoinRelation relation) {
    boolean ambiguous = ambiguity.of(relation.pair());
    List<RelationForm> candidates = RelationForm.of(relation, ambiguous, before(relation));
    forms.put(relation, chosen(candidates, relation.a(), relation.b(), relation.pair(), true));
  }

  private void addFields(KeyRelation relation) {
    RelationForm form = forms.get(relation);
    Arity forward = relation.optional() ? Arity.OPTIONAL : Arity.REQUIRED;
    Arity back = relation.unique() ? Arity.OPTIONAL : Arity.LIST;
    PulledModel model = relation.model();
    PulledModel referenced = relation.referenced();
    Optional<AttributeNode> attribute = attributes.forward(relation, form.name());
    add(model, referenced, form.forward(), forward, attribute);
    add(referenced, model, form.back(), back, attributes.named(form.name()));
  }

  private void addFields(JoinRelation relation) {
    RelationForm form = forms.get(relation);
    Optional<AttributeNode> attribute = attributes.named(form.name());
    add(relation.a(), relation.b(), form.forward(), Arity.LIST, attribute);
    add(relation.b(), relation.a(), form.back(), Arity.LIST, attribute);
  }

  /** The names before; in a relation of a model to itself nobody can tell which field was which. */
  private Optional<RelationForm> before(JoinRelation relation) {
    return relation.self()
        ? Optional.empty()
        : previous
            .manyToMany(relation.name())
            .filter(before -> isBetween(before, relation))
            .map(
                before ->
                    new RelationForm(Optional.of(before.name()), before.fieldA(), before.fieldB()));
  }

  private static boolean isBetween(Relation.ManyToMany before, JoinRelation relation) {
    return before.modelA().equals(relation.a().name())
        && before.modelB().equals(relation.b().name());
  }

  private RelationForm chosen(
      List<RelationForm> candidates,
      PulledModel model,
      PulledModel referenced,
      ModelPair pair,
      boolean named) {
    RelationForm form =
        candidates.stream()
            .filter(candidate -> isFree(candidate, model, referenced))
            .filter(candidate -> isNew(candidate, pair, named))
            .findFirst()
            .orElseGet(() -> numbered(candidates, model, referenced, named));
    model.reserve(form.forward());
    referenced.reserve(form.back());
    return form;
  }

  /** The last form with the first number that collides with nothing. */
  private static RelationForm numbered(
      List<RelationForm> candidates, PulledModel model, PulledModel referenced, boolean named) {
    RelationForm last = candidates.get(candidates.size() - 1);
    int number = 2;
    while (!isFree(last.numbered(number), model, referenced)) {
      number++;
    }
    RelationForm numbered = last.numbered(number);
    return named ? new RelationForm(last.name(), numbered.forward(), numbered.back()) : numbered;
  }

  private boolean isNew(RelationForm form, ModelPair pair, boolean named) {
    return named || form.name().map(name -> takeName(pair, name)).orElse(true);
  }

  private static boolean isFree(RelationForm form, PulledModel model, PulledModel referenced) {
    boolean sameField = model == referenced && form.forward().equals(form.back());
    return !sameField && model.isFree(form.forward()) && referenced.isFree(form.back());
  }

  private static void add(
      PulledModel model,
      PulledModel target,
      String name,
      Arity arity,
      Optional<AttributeNode> relation) {
    List<AttributeNode> attributes = new ArrayList<>(relation.stream().toList());
    if (target.ignored() && !model.ignored()) {
      attributes.add(Nodes.attribute("ignore"));
    }
    model.add(
        new FieldDeclaration(
            Nodes.identifier(name),
            new TypeNode(target.name(), false, arity, Nodes.NOWHERE),
            attributes,
            Remarks.NONE,
            Nodes.NOWHERE));
  }
}
