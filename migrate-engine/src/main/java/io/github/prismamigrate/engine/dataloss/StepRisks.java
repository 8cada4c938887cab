package io.github.prismamigrate.engine.dataloss;

import io.github.prismamigrate.engine.plan.EnumChange;
import io.github.prismamigrate.engine.plan.RedefinedTable;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Index;
import java.util.List;

/** Finds what one step endangers, as far as that can be told without looking at rows. */
final class StepRisks implements Step.Visitor<List<Finding>> {
  private final int step;
  private final LossRules rules;

  /**
   * @param step index of the step in its plan
   */
  StepRisks(int step, LossRules rules) {
    this.step = step;
    this.rules = rules;
  }

  @Override
  public List<Finding> dropTable(Step.DropTable drop) {
    return List.of(Finding.of(step, Risk.TABLE_DROP, drop.table().name(), List.of()));
  }

  @Override
  public List<Finding> alterTable(Step.AlterTable alteration) {
    ColumnRisks columns = new ColumnRisks(step, alteration.tables().previous().name(), rules);
    return alteration.changes().stream()
        .flatMap(change -> change.accept(columns).stream())
        .toList();
  }

  @Override
  public List<Finding> redefineTables(Step.RedefineTables redefinition) {
    return redefinition.tables().stream().flatMap(table -> redefine(table).stream()).toList();
  }

  private List<Finding> redefine(RedefinedTable table) {
    ColumnRisks columns = new ColumnRisks(step, table.tables().previous().name(), rules);
    return columns.redefined(table);
  }

  /** A new table has no rows yet, and an index that went down with its column was unique before. */
  @Override
  public List<Finding> createIndex(Step.CreateIndex creation) {
    Index index = creation.index();
    boolean constrainsRows =
        index.unique() && creation.previous().isPresent() && !creation.recreated();
    return constrainsRows
        ? List.of(
            Finding.of(
                step, Risk.UNIQUE_CONSTRAINT_ADDITION, creation.table().name(), index.columns()))
        : List.of();
  }

  @Override
  public List<Finding> alterEnum(Step.AlterEnum alteration) {
    EnumChange change = alteration.change();
    return change.removed().isEmpty()
        ? List.of()
        : List.of(
            Finding.of(
                step, Risk.ENUM_VALUE_REMOVAL, change.enums().previous().name(), change.removed()));
  }

  @Override
  public List<Finding> createSchema(Step.CreateSchema harmless) {
    return List.of();
  }

  @Override
  public List<Finding> dropExtension(Step.DropExtension harmless) {
    return List.of();
  }

  @Override
  public List<Finding> createExtension(Step.CreateExtension harmless) {
    return List.of();
  }

  @Override
  public List<Finding> alterExtension(Step.AlterExtension harmless) {
    return List.of();
  }

  @Override
  public List<Finding> alterSequence(Step.AlterSequence harmless) {
    return List.of();
  }

  @Override
  public List<Finding> createEnum(Step.CreateEnum harmless) {
    return List.of();
  }

  @Override
  public List<Finding> dropEnum(Step.DropEnum harmless) {
    return List.of();
  }

  @Override
  public List<Finding> createTable(Step.CreateTable harmless) {
    return List.of();
  }

  @Override
  public List<Finding> alterPrimaryKey(Step.AlterPrimaryKey harmless) {
    return List.of();
  }

  @Override
  public List<Finding> dropIndex(Step.DropIndex harmless) {
    return List.of();
  }

  @Override
  public List<Finding> renameIndex(Step.RenameIndex harmless) {
    return List.of();
  }

  @Override
  public List<Finding> redefineIndex(Step.RedefineIndex harmless) {
    return List.of();
  }

  @Override
  public List<Finding> addForeignKey(Step.AddForeignKey harmless) {
    return List.of();
  }

  @Override
  public List<Finding> dropForeignKey(Step.DropForeignKey harmless) {
    return List.of();
  }

  @Override
  public List<Finding> renameForeignKey(Step.RenameForeignKey harmless) {
    return List.of();
  }
}
