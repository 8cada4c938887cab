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
import java.util.Comparator;
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
    comparison.kept().stream()
        .sorted(Comparator.comparing(table -> table.tables().next().position()))
        .forEach(uses::addKeptColumns);
    comparison.dropped().forEach(table -> uses.addColumns(table.name(), table.columns()));
    comparison.kept().forEach(uses::addVanishingColumns);
    comparison.dropped().forEach(uses::addDefaults);
    comparison.kept().forEach(uses::addDefaults);
    return uses;
  }

  /**
   * The existing columns that have the enum, or will have it. Prisma takes all columns of the next
   * schema, of which some do not exist yet, and forgets those that are still there.
   */
  List<TableColumn> columns(QualifiedName type) {
    return columns.getOrDefault(type, List.of());
  }

  /** The columns of the previous schema that have the enum and a default. */
  List<DefaultUse> defaults(QualifiedName type) {
    return defaults.getOrDefault(type.name(), List.of());
  }

  /** Columns that keep or get the enum, in the order of the next schema. */
  private void addKeptColumns(TableComparison table) {
    List<Column> kept =
        table.columns().stream()
            .map(ColumnChange::columns)
            .filter(EnumUses::canHaveIt)
            .sorted(Comparator.comparing(columns -> columns.next().position()))
            .map(
                columns -> columns.agreesOn(EnumUses::enumOf) ? columns.previous() : columns.next())
            .toList();
    addColumns(table.tables().next().name(), kept);
  }

  /** A default of another type stays in the way until the column is made anew. */
  private static boolean canHaveIt(Pair<Column> columns) {
    return columns.agreesOn(EnumUses::enumOf) || columns.previous().defaultValue().isEmpty();
  }

  /** Columns that are still there and will be dropped, or made anew with another type. */
  private void addVanishingColumns(TableComparison table) {
    List<Column> vanishing = new ArrayList<>(table.dropped());
    table.columns().stream()
        .map(ColumnChange::columns)
        .filter(columns -> !columns.agreesOn(EnumUses::enumOf))
        .map(Pair::previous)
        .forEach(vanishing::add);
    addColumns(table.tables().previous().name(), vanishing);
  }

  private void addColumns(QualifiedName table, List<Column> added) {
    for (Column column : added) {
      enumOf(column)
          .ifPresent(
              type ->
                  columns
                      .computeIfAbsent(type, name -> new ArrayList<>())
                      .add(new TableColumn(table, column)));
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
