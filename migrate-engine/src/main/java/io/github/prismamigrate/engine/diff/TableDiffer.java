package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.RedefinedTable;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Creates, alters, redefines and drops tables. */
final class TableDiffer {
  private TableDiffer() {}

  static List<Step> steps(Outline outline) {
    List<Step> steps = new ArrayList<>();
    outline.comparison().dropped().forEach(table -> steps.add(new Step.DropTable(table)));
    outline.comparison().created().forEach(table -> steps.add(new Step.CreateTable(table)));
    for (TableComparison table : outline.altered()) {
      alteredPrimaryKey(outline, table)
          .ifPresent(key -> steps.add(new Step.AlterPrimaryKey(table.tables(), key)));
      List<TableChange> changes = changes(outline, table);
      if (!changes.isEmpty()) {
        steps.add(new Step.AlterTable(table.tables(), changes));
      }
    }
    if (!outline.redefined().isEmpty()) {
      steps.add(
          new Step.RedefineTables(
              outline.redefined().stream().map(TableDiffer::redefined).toList()));
    }
    return steps;
  }

  private static Optional<Index> alteredPrimaryKey(Outline outline, TableComparison table) {
    return outline.has(DiffTrait.ALTERS_PRIMARY_KEYS)
        ? table.primaryKeys().filter(keys -> !keys.agreesOn(Index::columns)).map(Pair::next)
        : Optional.empty();
  }

  private static List<TableChange> changes(Outline outline, TableComparison table) {
    boolean replacesKey =
        !outline.has(DiffTrait.ALTERS_PRIMARY_KEYS) || table.primaryKeys().isEmpty();
    List<TableChange> changes = new ArrayList<>();
    if (replacesKey && table.losesPrimaryKey()) {
      changes.add(
          new TableChange.DropPrimaryKey(table.tables().previous().primaryKey().orElseThrow()));
    } else {
      // A key that is dropped comes back under its new name; Prisma renames it all the same.
      renamedPrimaryKey(table).ifPresent(changes::add);
    }
    table.dropped().forEach(column -> changes.add(new TableChange.DropColumn(column)));
    table.added().forEach(column -> changes.add(new TableChange.AddColumn(column)));
    changedByPosition(table).forEach(change -> changes.add(columnChange(change)));
    if (replacesKey && table.gainsPrimaryKey()) {
      changes.add(new TableChange.AddPrimaryKey(table.tables().next().primaryKey().orElseThrow()));
    }
    return changes;
  }

  private static Optional<TableChange> renamedPrimaryKey(TableComparison table) {
    return table
        .primaryKeys()
        .filter(keys -> !keys.agreesOn(Index::name))
        .map(TableChange.RenamePrimaryKey::new);
  }

  private static List<ColumnChange> changedByPosition(TableComparison table) {
    return table.changedColumns().stream()
        .sorted(Comparator.comparing(change -> change.columns().previous().position()))
        .toList();
  }

  private static TableChange columnChange(ColumnChange change) {
    return change.recreates()
        ? new TableChange.RecreateColumn(change)
        : new TableChange.AlterColumn(change);
  }

  private static RedefinedTable redefined(TableComparison table) {
    return new RedefinedTable(
        table.tables(), table.added(), table.dropped(), table.columns(), table.losesPrimaryKey());
  }
}
