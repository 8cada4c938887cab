package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.EnumChange.DefaultUse;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.TableColumn;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where enums are used: as types in the next schema, as defaults in the previous one. */
final class EnumUses {
  private final Map<QualifiedName, List<TableColumn>> columns = new HashMap<>();

  /** By the mere name of the enum: defaults of its namesakes are in the way as well. */
  private final Map<String, List<DefaultUse>> defaults = new HashMap<>();

  private EnumUses() {}

  static EnumUses of(SchemaComparison comparison) {
    EnumUses uses = new EnumUses();
    comparison.schemas().next().tables().forEach(uses::addColumns);
    comparison.dropped().forEach(uses::addDefaults);
    comparison.kept().forEach(uses::addDefaults);
    return uses;
  }

  /** The columns of the next schema that have the enum. */
  List<TableColumn> columns(QualifiedName type) {
    return columns.getOrDefault(type, List.of());
  }

  /** The columns of the previous schema that have the enum and a default. */
  List<DefaultUse> defaults(QualifiedName type) {
    return defaults.getOrDefault(type.name(), List.of());
  }

  private void addColumns(Table table) {
    for (Column column : table.columns()) {
      enumOf(column)
          .ifPresent(
              type ->
                  columns
                      .computeIfAbsent(type, name -> new ArrayList<>())
                      .add(new TableColumn(table.name(), column)));
    }
  }

  private void addDefaults(Table dropped) {
    dropped.columns().forEach(column -> addDefault(dropped, column, Optional.empty()));
  }

  private void addDefaults(TableComparison kept) {
    Pair<Table> tables = kept.tables();
    kept.dropped().forEach(column -> addDefault(tables.previous(), column, Optional.empty()));
    for (ColumnChange change : kept.columns()) {
      Pair<Column> pair = change.columns();
      boolean restored =
          pair.agreesOn(column -> enumOf(column).map(QualifiedName::name))
              && pair.next().defaultValue().isPresent();
      addDefault(
          tables.previous(),
          pair.previous(),
          Optional.of(new TableColumn(tables.next().name(), pair.next())).filter(next -> restored));
    }
  }

  private void addDefault(Table table, Column column, Optional<TableColumn> restored) {
    if (column.defaultValue().isPresent()) {
      enumOf(column)
          .ifPresent(
              type ->
                  defaults
                      .computeIfAbsent(type.name(), name -> new ArrayList<>())
                      .add(new DefaultUse(new TableColumn(table.name(), column), restored)));
    }
  }

  private static Optional<QualifiedName> enumOf(Column column) {
    return column.type() instanceof ColumnType.OfEnum type
        ? Optional.of(type.name())
        : Optional.empty();
  }
}
