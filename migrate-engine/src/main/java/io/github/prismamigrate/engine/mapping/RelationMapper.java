package io.github.prismamigrate.engine.mapping;

import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.datamodel.Datasource;
import io.github.prismamigrate.engine.datamodel.Model;
import io.github.prismamigrate.engine.datamodel.Relation;
import io.github.prismamigrate.engine.datamodel.RelationMode;
import io.github.prismamigrate.engine.relational.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes foreign keys of relations, and tables of implicit many-to-many relations. */
final class RelationMapper {
  private final Names names;
  private final JoinTableMapper joinTables;
  private final Map<String, TableBuilder> tables;

  /**
   * @param tables the tables of all models by the names of the models; views have none
   */
  RelationMapper(
      MappingRules rules, Names names, ColumnMapper columns, Map<String, TableBuilder> tables) {
    this.names = names;
    this.joinTables = new JoinTableMapper(rules, names, columns);
    this.tables = tables;
  }

  /** Adds the foreign keys of {@code datamodel} to their tables and returns its join tables. */
  List<TableBuilder> addAll(Datamodel datamodel) {
    boolean foreignKeys = hasForeignKeys(datamodel.configuration().datasource());
    List<TableBuilder> added = new ArrayList<>();
    for (Relation relation : datamodel.relations()) {
      if (relation instanceof Relation.Inline inline && foreignKeys) {
        addForeignKey(inline);
      } else if (relation instanceof Relation.ManyToMany pairs && joinsTables(pairs)) {
        added.add(joinTables.table(pairs, foreignKeys));
      }
    }
    return added;
  }

  private static boolean hasForeignKeys(Optional<Datasource> datasource) {
    return datasource.map(Datasource::relationMode).orElse(RelationMode.FOREIGN_KEYS)
        == RelationMode.FOREIGN_KEYS;
  }

  private boolean joinsTables(Relation.ManyToMany relation) {
    return tables.containsKey(relation.modelA()) && tables.containsKey(relation.modelB());
  }

  private void addForeignKey(Relation.Inline relation) {
    TableBuilder table = tables.get(relation.model());
    if (table == null || !tables.containsKey(relation.referencedModel())) {
      return; // Nothing can refer to a view, nor a view to anything.
    }
    Model model = names.model(relation.model());
    Model referenced = names.model(relation.referencedModel());
    table.foreignKey(
        Optional.of(relation.constraint()),
        names.columns(model, relation.fields()),
        names.table(referenced),
        names.columns(referenced, relation.referencedFields()),
        relation.onDelete(),
        relation.onUpdate());
  }
}
