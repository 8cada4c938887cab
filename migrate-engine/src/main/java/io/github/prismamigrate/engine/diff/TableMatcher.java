package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.diff.TableComparison.PrimaryKeyChange;
import io.github.prismamigrate.engine.plan.Cast;
import io.github.prismamigrate.engine.plan.ColumnAspect;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.ByteOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares two tables of the same name, part by part. */
final class TableMatcher {
  private final DiffRules rules;
  private final IndexMatcher indexes;
  private final ForeignKeyMatcher foreignKeys;

  TableMatcher(DiffRules rules) {
    this.rules = rules;
    this.indexes = new IndexMatcher(rules);
    this.foreignKeys = new ForeignKeyMatcher(rules);
  }

  TableComparison compare(Pair<Table> tables) {
    Map<String, Column> previous = columnsByName(tables.previous());
    Map<String, Column> next = columnsByName(tables.next());
    List<ColumnChange> columns = columns(tables, previous, next);
    Set<String> retyped = retyped(columns);
    return new TableComparison(
        tables,
        columns,
        without(next, previous),
        without(previous, next),
        primaryKeyChange(tables, retyped),
        indexes.match(tables.map(Table::indexes)),
        foreignKeys.match(tables.map(Table::foreignKeys), loseForeignKeys(columns)));
  }

  private static Map<String, Column> columnsByName(Table table) {
    Map<String, Column> columns = new TreeMap<>(ByteOrder.OF_TEXT);
    table.columns().forEach(column -> columns.put(column.name(), column));
    return columns;
  }

  private static List<Column> without(Map<String, Column> columns, Map<String, Column> others) {
    return columns.values().stream().filter(column -> !others.containsKey(column.name())).toList();
  }

  private List<ColumnChange> columns(
      Pair<Table> tables, Map<String, Column> previous, Map<String, Column> next) {
    List<ColumnChange> changes = new ArrayList<>();
    for (Column column : previous.values()) {
      Optional.ofNullable(next.get(column.name()))
          .ifPresent(successor -> changes.add(change(tables, new Pair<>(column, successor))));
    }
    return changes;
  }

  private ColumnChange change(Pair<Table> tables, Pair<Column> columns) {
    Optional<Cast> cast = rules.typeChange(tables, columns);
    Set<ColumnAspect> aspects = EnumSet.noneOf(ColumnAspect.class);
    if (!columns.agreesOn(Column::arity)) {
      aspects.add(ColumnAspect.ARITY);
    }
    if (!rules.sameDefault(columns)) {
      aspects.add(ColumnAspect.DEFAULT);
    }
    if (cast.isPresent()) {
      aspects.add(ColumnAspect.TYPE);
    }
    if (rules.traits().contains(DiffTrait.COMPARES_AUTOINCREMENT)
        && !columns.agreesOn(Column::autoincrement)) {
      aspects.add(ColumnAspect.AUTOINCREMENT);
    }
    return new ColumnChange(columns, aspects, cast);
  }

  private static Set<String> retyped(List<ColumnChange> columns) {
    return names(columns, change -> change.cast().isPresent());
  }

  private Set<String> loseForeignKeys(List<ColumnChange> columns) {
    boolean whenRequired =
        rules.traits().contains(DiffTrait.RECREATES_FOREIGN_KEYS_OF_REQUIRED_COLUMNS);
    return names(
        columns, change -> change.cast().isPresent() || whenRequired && change.becomesRequired());
  }

  private static Set<String> names(List<ColumnChange> columns, Predicate<ColumnChange> chosen) {
    return columns.stream()
        .filter(chosen)
        .map(change -> change.columns().previous().name())
        .collect(Collectors.toSet());
  }

  private PrimaryKeyChange primaryKeyChange(Pair<Table> tables, Set<String> retyped) {
    Optional<Index> previous = tables.previous().primaryKey();
    Optional<Index> next = tables.next().primaryKey();
    if (previous.isEmpty()) {
      return next.isEmpty() ? PrimaryKeyChange.NONE : PrimaryKeyChange.CREATED;
    }
    if (next.isEmpty()) {
      return PrimaryKeyChange.DROPPED;
    }
    boolean kept =
        indexes.equal(new Pair<>(previous.get(), next.get()))
            && previous.get().columns().stream().noneMatch(retyped::contains);
    return kept ? PrimaryKeyChange.NONE : PrimaryKeyChange.CHANGED;
  }
}
