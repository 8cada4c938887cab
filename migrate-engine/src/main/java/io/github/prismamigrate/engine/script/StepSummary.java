package io.github.prismamigrate.engine.script;

import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.ADDED_ENUMS;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.ADDED_EXTENSIONS;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.ADDED_SCHEMAS;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.ADDED_TABLES;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.CHANGED_ENUM;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.CHANGED_EXTENSION;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.CHANGED_TABLE;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.REDEFINED_TABLE;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.REMOVED_ENUMS;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.REMOVED_EXTENSIONS;
import static io.github.prismamigrate.engine.script.SummaryEntry.Heading.REMOVED_TABLES;

import io.github.prismamigrate.engine.plan.EnumChange;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.List;

/** What a summary says about each kind of step. */
final class StepSummary implements Step.Visitor<List<SummaryEntry>> {
  private static final TableChangeSummary CHANGES = new TableChangeSummary();

  /** A namespace is not worth a line. */
  @Override
  public List<SummaryEntry> createSchema(Step.CreateSchema step) {
    return List.of(new SummaryEntry(ADDED_SCHEMAS, "", "  - " + step.namespace()));
  }

  @Override
  public List<SummaryEntry> createExtension(Step.CreateExtension step) {
    String name = step.extension().name();
    return List.of(new SummaryEntry(ADDED_EXTENSIONS, name, "  - " + name));
  }

  @Override
  public List<SummaryEntry> alterExtension(Step.AlterExtension step) {
    return List.of(new SummaryEntry(CHANGED_EXTENSION, step.extensions().next().name()));
  }

  /** Prisma shows a backquote in place of the name. */
  @Override
  public List<SummaryEntry> dropExtension(Step.DropExtension step) {
    return List.of(new SummaryEntry(REMOVED_EXTENSIONS, "", "`"));
  }

  /** A sequence is not worth a line. */
  @Override
  public List<SummaryEntry> alterSequence(Step.AlterSequence step) {
    return List.of();
  }

  @Override
  public List<SummaryEntry> createEnum(Step.CreateEnum step) {
    return List.of(new SummaryEntry(ADDED_ENUMS, "", "  - " + step.type().name().name()));
  }

  @Override
  public List<SummaryEntry> alterEnum(Step.AlterEnum step) {
    EnumChange change = step.change();
    List<String> lines = new ArrayList<>();
    change.added().forEach(value -> lines.add("  [+] Added variant `" + value + "`"));
    change.removed().forEach(value -> lines.add("  [-] Removed variant `" + value + "`"));
    return List.of(new SummaryEntry(CHANGED_ENUM, change.enums().next().name().name(), lines));
  }

  @Override
  public List<SummaryEntry> dropEnum(Step.DropEnum step) {
    return List.of(new SummaryEntry(REMOVED_ENUMS, "", "  - " + step.type().name().name()));
  }

  @Override
  public List<SummaryEntry> createTable(Step.CreateTable step) {
    return List.of(new SummaryEntry(ADDED_TABLES, "", "  - " + step.table().name().name()));
  }

  @Override
  public List<SummaryEntry> dropTable(Step.DropTable step) {
    return List.of(new SummaryEntry(REMOVED_TABLES, "", "  - " + step.table().name().name()));
  }

  @Override
  public List<SummaryEntry> redefineTables(Step.RedefineTables step) {
    return step.tables().stream()
        .map(table -> table.tables().next().name().name())
        .map(name -> new SummaryEntry(REDEFINED_TABLE, name))
        .toList();
  }

  @Override
  public List<SummaryEntry> alterTable(Step.AlterTable step) {
    List<String> lines = step.changes().stream().map(change -> change.accept(CHANGES)).toList();
    return List.of(new SummaryEntry(CHANGED_TABLE, step.tables().next().name().name(), lines));
  }

  @Override
  public List<SummaryEntry> alterPrimaryKey(Step.AlterPrimaryKey step) {
    QualifiedName table = step.tables().next().name();
    // Three blanks, as Prisma has it.
    return changed(
        step.tables().next(), "   [*] Changed the primary key for `" + table.name() + "`");
  }

  @Override
  public List<SummaryEntry> createIndex(Step.CreateIndex step) {
    return changed(step.table(), "  [+] Added " + described(step.index()));
  }

  @Override
  public List<SummaryEntry> dropIndex(Step.DropIndex step) {
    return changed(step.table(), "  [-] Removed " + described(step.index()));
  }

  private static String described(Index index) {
    return (index.unique() ? "unique index" : "index") + " on columns " + list(index.columns());
  }

  @Override
  public List<SummaryEntry> renameIndex(Step.RenameIndex step) {
    return changed(
        step.tables().next(),
        "  [*] Renamed index `%s` to `%s`"
            .formatted(step.indexes().previous().name(), step.indexes().next().name()));
  }

  @Override
  public List<SummaryEntry> redefineIndex(Step.RedefineIndex step) {
    return changed(
        step.tables().next(),
        "  [*] Redefined index `%s`".formatted(step.indexes().previous().name()));
  }

  @Override
  public List<SummaryEntry> addForeignKey(Step.AddForeignKey step) {
    return changed(
        step.table(), "  [+] Added foreign key on columns " + list(step.foreignKey().columns()));
  }

  @Override
  public List<SummaryEntry> dropForeignKey(Step.DropForeignKey step) {
    return changed(
        step.table(), "  [-] Removed foreign key on columns " + list(step.foreignKey().columns()));
  }

  @Override
  public List<SummaryEntry> renameForeignKey(Step.RenameForeignKey step) {
    return changed(
        step.tables().next(),
        "  [*] Renamed the foreign key \"%s\" to \"%s\""
            .formatted(
                step.foreignKeys().previous().name().orElse(""),
                step.foreignKeys().next().name().orElse("")));
  }

  private static List<SummaryEntry> changed(Table table, String line) {
    return List.of(new SummaryEntry(CHANGED_TABLE, table.name().name(), line));
  }

  private static String list(List<String> columns) {
    return "(" + String.join(", ", columns) + ")";
  }
}
