package io.github.prismamigrate.engine.relational;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param position rank within the schema, from 0, in the order of the schema file or of the catalog
 * @param traits what no schema file can say; comparisons do not look at it
 * @param indexes unique constraints and indexes, without the primary key
 */
public record Table(
    int position,
    QualifiedName name,
    List<Column> columns,
    Optional<Index> primaryKey,
    List<Index> indexes,
    List<ForeignKey> foreignKeys,
    TableTraits traits) {
  public Table {
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
    foreignKeys = List.copyOf(foreignKeys);
  }

  public Table withColumns(List<Column> others) {
    return new Table(position, name, others, primaryKey, indexes, foreignKeys, traits);
  }

  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
