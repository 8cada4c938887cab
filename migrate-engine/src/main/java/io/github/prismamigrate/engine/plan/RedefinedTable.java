package io.github.prismamigrate.engine.plan;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.Table;
import java.util.List;

/**
 * A table that is built anew and filled from the one that it replaces.
 *
 * @param added columns of the new table alone, by name
 * @param dropped columns of the old table alone, by name
 * @param kept columns of both tables, changed or not, by name
 * @param losesPrimaryKey whether the primary key of the old table is dropped or changed
 */
public record RedefinedTable(
    Pair<Table> tables,
    List<Column> added,
    List<Column> dropped,
    List<ColumnChange> kept,
    boolean losesPrimaryKey) {
  public RedefinedTable {
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    kept = List.copyOf(kept);
  }
}
