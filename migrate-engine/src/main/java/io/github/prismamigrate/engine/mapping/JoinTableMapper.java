package io.github.prismamigrate.engine.mapping;

import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.datamodel.Model;
import io.github.prismamigrate.engine.datamodel.Relation;
import io.github.prismamigrate.engine.datamodel.ScalarField;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Makes the table behind an implicit many-to-many relation. */
final class JoinTableMapper {
  private static final String A = "A";
  private static final String B = "B";

  private final MappingRules rules;
  private final Names names;
  private final ColumnMapper columns;

  JoinTableMapper(MappingRules rules, Names names, ColumnMapper columns) {
    this.rules = rules;
    this.names = names;
    this.columns = columns;
  }

  TableBuilder table(Relation.ManyToMany relation, boolean foreignKeys) {
    Model modelA = names.model(relation.modelA());
    Model modelB = names.model(relation.modelB());
    String name = cutCharacters("_" + relation.name(), rules.maxIdentifierLength());
    TableBuilder table = new TableBuilder(names.table(modelA).sibling(name));
    columns.addReference(table, A, id(modelA));
    columns.addReference(table, B, id(modelB));
    addKey(table, name);
    addIndex(table, withSuffix(name, "_B_index"), Index.Kind.NORMAL, B);
    if (foreignKeys) {
      ReferentialAction action = rules.joinTableAction(relation.modelA().equals(relation.modelB()));
      addForeignKey(table, name, A, modelA, action);
      addForeignKey(table, name, B, modelB, action);
    }
    return table;
  }

  private static ScalarField id(Model model) {
    return model.scalarField(model.primaryKey().map(Key::parts).orElseThrow().get(0).field());
  }

  private void addKey(TableBuilder table, String name) {
    switch (rules.joinTableKey()) {
      case PRIMARY_KEY -> addIndex(table, withSuffix(name, "_AB_pkey"), Index.Kind.PRIMARY, A, B);
      case UNIQUE_INDEX -> addIndex(table, withSuffix(name, "_AB_unique"), Index.Kind.UNIQUE, A, B);
    }
  }

  private void addIndex(TableBuilder table, String name, Index.Kind kind, String... columns) {
    List<Index.Part> parts = List.of(columns).stream().map(Index.Part::of).toList();
    boolean constraint = kind == Index.Kind.UNIQUE && rules.makesUniqueConstraints();
    table.index(name, kind, parts, Optional.empty(), Optional.empty(), constraint);
  }

  private void addForeignKey(
      TableBuilder table, String name, String column, Model referenced, ReferentialAction action) {
    String suffix = "_" + column + "_fkey";
    // Names of foreign keys are cut by bytes, those of indexes by characters.
    String constraint = cutBytes(name, rules.maxIdentifierLength() - suffix.length()) + suffix;
    table.foreignKey(
        Optional.of(constraint),
        List.of(column),
        names.table(referenced),
        List.of(id(referenced).column()),
        action,
        action);
  }

  private String withSuffix(String name, String suffix) {
    return cutCharacters(name, rules.maxIdentifierLength() - suffix.length()) + suffix;
  }

  private static String cutCharacters(String text, int limit) {
    int length = text.codePointCount(0, text.length());
    return length <= limit ? text : text.substring(0, text.offsetByCodePoints(0, limit));
  }

  private static String cutBytes(String text, int limit) {
    int end = text.length();
    while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > limit) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }
}
