package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A model or view. */
public final class ModelDraft {
  private final ModelDeclaration node;
  private final Map<String, ScalarFieldDraft> scalarFields = new LinkedHashMap<>();
  private final Map<String, RelationFieldDraft> relationFields = new LinkedHashMap<>();
  private final Map<String, List<RelationFieldDraft>> relationFieldsByTarget = new HashMap<>();
  private final List<FieldDraft> fields;
  private final BlockAttributes attributes;

  public ModelDraft(ModelDeclaration node, List<FieldDraft> fields, BlockAttributes attributes) {
    this.node = node;
    this.fields = List.copyOf(fields);
    this.attributes = attributes;
    for (FieldDraft field : fields) {
      if (field instanceof ScalarFieldDraft scalar) {
        scalarFields.put(field.name(), scalar);
      } else if (field instanceof RelationFieldDraft relation) {
        relationFields.put(field.name(), relation);
        relationFieldsByTarget
            .computeIfAbsent(relation.model(), target -> new ArrayList<>())
            .add(relation);
      }
    }
  }

  /**
   * What the attributes of a model say, those of its fields included where they make keys.
   *
   * @param indexes unique fields in field order, then {@code @@index}, {@code @@unique},
   *     {@code @@fulltext}, each in source order
   */
  public record BlockAttributes(
      Optional<Mapping> mapped,
      Optional<Written<String>> namespace,
      boolean ignored,
      Optional<KeyDraft> primaryKey,
      List<KeyDraft> indexes,
      Optional<ShardKeyDraft> shardKey) {}

  public String name() {
    return node.name().text();
  }

  /** The block. */
  public Span span() {
    return node.span();
  }

  public boolean isView() {
    return node.view();
  }

  /** What kind of block it is, as schema files call it. */
  public String word() {
    return isView() ? "view" : "model";
  }

  public boolean isIgnored() {
    return attributes.ignored();
  }

  /** All fields in order. */
  public List<FieldDraft> fields() {
    return fields;
  }

  /** The fields that have a column, in order. */
  public List<ScalarFieldDraft> scalarFields() {
    return List.copyOf(scalarFields.values());
  }

  public List<RelationFieldDraft> relationFields() {
    return List.copyOf(relationFields.values());
  }

  /** The fields that lead to the model {@code target}. */
  public List<RelationFieldDraft> relationFieldsTo(String target) {
    return relationFieldsByTarget.getOrDefault(target, List.of());
  }

  public Optional<ScalarFieldDraft> scalarField(String fieldName) {
    return Optional.ofNullable(scalarFields.get(fieldName));
  }

  /** Whether any field has this name. */
  public boolean hasField(String fieldName) {
    return scalarFields.containsKey(fieldName) || relationFields.containsKey(fieldName);
  }

  public Optional<Mapping> mapped() {
    return attributes.mapped();
  }

  /** The name in the database. */
  public String table() {
    return mapped().map(Mapping::name).orElse(name());
  }

  /** What {@code @@schema} says. */
  public Optional<Written<String>> namespace() {
    return attributes.namespace();
  }

  /** The name that {@code @@schema} gives. */
  public Optional<String> namespaceName() {
    return namespace().map(Written::value);
  }

  public Optional<KeyDraft> primaryKey() {
    return attributes.primaryKey();
  }

  public List<KeyDraft> indexes() {
    return attributes.indexes();
  }

  /** The primary key first, then all indexes. */
  public Stream<KeyDraft> keys() {
    return Stream.concat(primaryKey().stream(), indexes().stream());
  }

  /** What can identify a row: the primary key first, then unique constraints. */
  public Stream<KeyDraft> uniqueCriteria() {
    return Stream.concat(primaryKey().stream(), indexes().stream().filter(KeyDraft::isUnique));
  }

  public Optional<ShardKeyDraft> shardKey() {
    return attributes.shardKey();
  }
}
