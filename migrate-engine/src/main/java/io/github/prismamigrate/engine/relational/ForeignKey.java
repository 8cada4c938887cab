package io.github.prismamigrate.engine.relational;

import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param position rank within the table, from 0
 * @param name empty where the database does not keep it
 */
public record ForeignKey(
    int position,
    Optional<String> name,
    List<String> columns,
    QualifiedName referencedTable,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate) {
  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  public ForeignKey withName(String other) {
    return new ForeignKey(
        position,
        Optional.of(other),
        columns,
        referencedTable,
        referencedColumns,
        onDelete,
        onUpdate);
  }
}
