package io.github.prismamigrate.engine.relational;

import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the elements of one table and numbers them in the order in which they are added. */
public final class TableBuilder {
  private final QualifiedName name;
  private final List<Column> columns = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();
  private Optional<Index> primaryKey = Optional.empty();
  private TableTraits traits = TableTraits.NONE;

  public TableBuilder(QualifiedName name) {
    this.name = name;
  }

  public QualifiedName name() {
    return name;
  }

  /** See {@link Column} for the meaning of the parts. */
  public TableBuilder column(
      String column,
      ColumnType type,
      Arity arity,
      Optional<ColumnDefault> defaultValue,
      boolean filledByClient,
      boolean autoincrement) {
    columns.add(
        new Column(
            columns.size(), column, type, arity, defaultValue, filledByClient, autoincrement));
    return this;
  }

  /** See {@link Index} for the meaning of the parts. */
  public TableBuilder index(
      String index,
      Index.Kind kind,
      List<Index.Part> parts,
      Optional<IndexAlgorithm> algorithm,
      Optional<Boolean> clustered,
      boolean constraint) {
    if (kind == Index.Kind.PRIMARY) {
      primaryKey = Optional.of(new Index(0, index, kind, parts, algorithm, clustered, constraint));
    } else {
      indexes.add(
          new Index(indexes.size() + 1, index, kind, parts, algorithm, clustered, constraint));
    }
    return this;
  }

  /** See {@link ForeignKey} for the meaning of the parts. */
  public TableBuilder foreignKey(
      Optional<String> constraint,
      List<String> constrained,
      QualifiedName referencedTable,
      List<String> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate) {
    foreignKeys.add(
        new ForeignKey(
            foreignKeys.size(),
            constraint,
            constrained,
            referencedTable,
            referencedColumns,
            onDelete,
            onUpdate));
    return this;
  }

  /** See {@link TableTraits}. */
  public TableBuilder traits(TableTraits found) {
    traits = found;
    return this;
  }

  View buildView(Optional<String> definition, boolean commented) {
    return new View(name, definition, columns, commented);
  }

  Table build(int position) {
    return new Table(position, name, columns, primaryKey, indexes, foreignKeys, traits);
  }
}
