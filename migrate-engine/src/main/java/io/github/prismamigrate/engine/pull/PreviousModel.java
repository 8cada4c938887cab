package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.datamodel.Model;
import io.github.prismamigrate.engine.datamodel.ScalarField;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A model or view of the schema before the pull. */
final class PreviousModel {
  private final Model model;
  private final ModelDeclaration declaration;
  private final int position;
  private final Map<String, FieldDeclaration> declared = new HashMap<>();
  private final Map<String, PreviousField> fieldsByColumn = new HashMap<>();
  private final Map<List<String>, List<PreviousRelation>> relationsByColumns = new HashMap<>();
  private final Map<String, PreviousRelation> relationsByField = new HashMap<>();
  private final Map<String, Integer> indexesByName = new HashMap<>();

  /**
   * Joins what is written and what it means.
   *
   * @param position rank among models and views, from 0
   */
  PreviousModel(Model model, ModelDeclaration declaration, int position) {
    this.model = model;
    this.declaration = declaration;
    this.position = position;
    declaration.fields().forEach(field -> declared.put(field.name().text(), field));
    for (ScalarField field : model.scalarFields()) {
      fieldsByColumn.put(field.column(), new PreviousField(field, declared.get(field.name())));
    }
    addIndexes();
  }

  private void addIndexes() {
    Set<Span> mapped = mappedAttributes();
    for (int index = 0; index < model.indexes().size(); index++) {
      Key key = model.indexes().get(index);
      int rank = index;
      key.constraint().ifPresent(name -> indexesByName.putIfAbsent(name, rank));
      // Old schemas gave the name in the database by the argument that is now for clients only.
      if (!mapped.contains(key.span())) {
        key.clientName().ifPresent(name -> indexesByName.putIfAbsent(name, rank));
      }
    }
  }

  private Set<Span> mappedAttributes() {
    List<AttributeNode> all = new ArrayList<>(declaration.attributes());
    declaration.fields().forEach(field -> all.addAll(field.attributes()));
    Set<Span> mapped = new HashSet<>();
    all.stream()
        .filter(attribute -> WrittenAttributes.namedText("map", attribute).isPresent())
        .forEach(attribute -> mapped.add(attribute.span()));
    return mapped;
  }

  void add(PreviousRelation relation) {
    relationsByField.put(relation.field(), relation);
    List<String> columns =
        relation.relation().fields().stream()
            .map(field -> model.scalarField(field).column())
            .toList();
    relationsByColumns.computeIfAbsent(columns, key -> new ArrayList<>()).add(relation);
  }

  Model model() {
    return model;
  }

  ModelDeclaration declaration() {
    return declaration;
  }

  String name() {
    return model.name();
  }

  /** Rank among models and views, from 0. */
  int position() {
    return position;
  }

  PulledName pulledName() {
    return new PulledName(model.name(), WrittenAttributes.map(declaration.attributes()));
  }

  Optional<PreviousField> field(String column) {
    return Optional.ofNullable(fieldsByColumn.get(column));
  }

  FieldDeclaration declared(String field) {
    return declared.get(field);
  }

  /** The relations whose fields lie in {@code columns}, in this order. */
  List<PreviousRelation> relations(List<String> columns) {
    return relationsByColumns.getOrDefault(columns, List.of());
  }

  /** The relations whose foreign key lies here. */
  Collection<PreviousRelation> relations() {
    return relationsByField.values();
  }

  /** The rank among the indexes of the one that the database calls {@code databaseName}. */
  Optional<Integer> indexRank(String databaseName) {
    return Optional.ofNullable(indexesByName.get(databaseName));
  }

  Optional<Key> index(String databaseName) {
    return indexRank(databaseName).map(model.indexes()::get);
  }
}
