package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.BookkeepingTables;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.relational.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a database gets a block of its own, and the join tables that get none.
 *
 * @param tables without join tables and without the bookkeeping of migration tools
 * @param views empty unless the schema asks for views
 */
record ShownSchema(
    List<Table> tables, List<JoinTable> joinTables, List<SqlEnum> enums, List<View> views) {
  static ShownSchema of(RelationalSchema schema, boolean withViews, PullRules rules) {
    Map<QualifiedName, Table> shown = new HashMap<>();
    List<Table> own =
        schema.tables().stream().filter(table -> !BookkeepingTables.contain(table)).toList();
    own.forEach(table -> shown.put(table.name(), table));
    List<Table> tables = new ArrayList<>();
    List<JoinTable> joinTables = new ArrayList<>();
    for (Table table : own) {
      Optional<JoinTable> join = JoinTable.of(table, shown, rules);
      join.ifPresentOrElse(joinTables::add, () -> tables.add(table));
    }
    return new ShownSchema(
        tables, joinTables, schema.enums(), withViews ? writable(schema.views()) : List.of());
  }

  /** A view without columns cannot be written. */
  private static List<View> writable(List<View> views) {
    return views.stream().filter(view -> !view.columns().isEmpty()).toList();
  }

  boolean isEmpty() {
    return tables.isEmpty() && enums.isEmpty() && views.isEmpty();
  }
}
