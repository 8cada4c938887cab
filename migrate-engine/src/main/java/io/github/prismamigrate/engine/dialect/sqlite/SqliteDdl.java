package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.RedefinedTable;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.ReferentialActions;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of any plan as SQLite writes them. */
public final class SqliteDdl implements Step.Visitor<List<String>> {
  private static final String RESERVED_PREFIX = "sqlite_";

  private static SqlText sql() {
    return new SqlText(Quoting.DOUBLE);
  }

  @Override
  public List<String> createTable(Step.CreateTable step) {
    return List.of(createTable(step.table(), step.table().name().name()));
  }

  private static String createTable(Table table, String name) {
    Stream<String> columns =
        table.columns().stream().map(column -> SqliteColumnSql.definition(table, column));
    String columnLines = columns.map("    "::concat).collect(Collectors.joining(",\n"));
    return sql()
        .add("CREATE TABLE ")
        .name(name)
        .add(" (\n")
        .add(columnLines)
        .add(compoundPrimaryKey(table))
        .add(table.foreignKeys().stream().map(SqliteDdl::foreignKey).collect(Collectors.joining()))
        .add("\n)")
        .toString();
  }

  /** A key of one column stands in the line of that column. */
  private static String compoundPrimaryKey(Table table) {
    return table
        .primaryKey()
        .map(Index::columns)
        .filter(columns -> columns.size() > 1)
        .map(columns -> sql().add(",\n\n    PRIMARY KEY ").list(columns, Quoting.DOUBLE::quote))
        .map(SqlText::toString)
        .orElse("");
  }

  private static String foreignKey(ForeignKey key) {
    SqlText sql = sql().add(",\n    ");
    key.name().ifPresent(name -> sql.add("CONSTRAINT ").name(name).add(" "));
    return sql.add("FOREIGN KEY ")
        .list(key.columns(), Quoting.DOUBLE::quote)
        .add(" REFERENCES ")
        .name(key.referencedTable().name())
        .add(" ")
        .list(key.referencedColumns(), Quoting.DOUBLE::quote)
        .add(" ON DELETE ")
        .add(ReferentialActions.sql(key.onDelete()))
        .add(" ON UPDATE ")
        .add(ReferentialActions.sql(key.onUpdate()))
        .toString();
  }

  @Override
  public List<String> dropTable(Step.DropTable step) {
    return List.of("PRAGMA foreign_keys=off", dropTable(step.table()), "PRAGMA foreign_keys=on");
  }

  private static String dropTable(Table table) {
    return sql().add("DROP TABLE ").name(table.name().name()).toString();
  }

  /** Tables that need more than new columns are redefined. */
  @Override
  public List<String> alterTable(Step.AlterTable step) {
    return step.changes().stream()
        .filter(TableChange.AddColumn.class::isInstance)
        .map(TableChange.AddColumn.class::cast)
        .map(change -> addColumn(step.tables().next(), change.column()))
        .toList();
  }

  private static String addColumn(Table table, Column column) {
    return sql()
        .add("ALTER TABLE ")
        .name(table.name().name())
        .add(" ADD COLUMN ")
        .add(SqliteColumnSql.addition(column))
        .toString();
  }

  /** References between the tables are not looked at before all of them are in place. */
  @Override
  public List<String> redefineTables(Step.RedefineTables step) {
    List<String> statements = new ArrayList<>();
    statements.add("PRAGMA defer_foreign_keys=ON");
    statements.add("PRAGMA foreign_keys=OFF");
    step.tables().forEach(table -> statements.addAll(redefine(table)));
    statements.add("PRAGMA foreign_keys=ON");
    statements.add("PRAGMA defer_foreign_keys=OFF");
    return statements;
  }

  private static List<String> redefine(RedefinedTable redefined) {
    Table next = redefined.tables().next();
    String temporary = "new_" + next.name().name();
    List<String> statements = new ArrayList<>();
    statements.add(createTable(next, temporary));
    if (!redefined.kept().isEmpty()) {
      statements.add(copyRows(redefined, temporary));
    }
    statements.add(dropTable(redefined.tables().previous()));
    statements.add(
        sql()
            .add("ALTER TABLE ")
            .name(temporary)
            .add(" RENAME TO ")
            .name(next.name().name())
            .toString());
    next.indexes().forEach(index -> statements.addAll(createIndex(next, index)));
    return statements;
  }

  private static String copyRows(RedefinedTable redefined, String temporary) {
    return sql()
        .add("INSERT INTO ")
        .name(temporary)
        .add(" ")
        .list(redefined.kept(), change -> quoted(change.columns().next()))
        .add(" SELECT ")
        .add(
            redefined.kept().stream().map(SqliteDdl::copiedValue).collect(Collectors.joining(", ")))
        .add(" FROM ")
        .name(redefined.tables().previous().name().name())
        .toString();
  }

  /** Where there was no value, a column that now requires one gets its default. */
  private static String copiedValue(ColumnChange change) {
    String column = quoted(change.columns().previous());
    return SqliteColumnSql.defaultValue(change.columns().next())
        .filter(value -> change.becomesRequired())
        .map(value -> "coalesce(" + column + ", " + value + ") AS " + column)
        .orElse(column);
  }

  private static String quoted(Column column) {
    return Quoting.DOUBLE.quote(column.name());
  }

  @Override
  public List<String> createIndex(Step.CreateIndex step) {
    return createIndex(step.table(), step.index());
  }

  private static List<String> createIndex(Table table, Index index) {
    String statement =
        sql()
            .add("CREATE ")
            .addIf(index.unique(), "UNIQUE ")
            .add("INDEX ")
            .name(index.name())
            .add(" ON ")
            .name(table.name().name())
            .list(index.parts(), SqliteDdl::indexPart)
            .toString();
    return index.name().startsWith(RESERVED_PREFIX)
        ? List.of("Pragma writable_schema=1", statement, "Pragma writable_schema=0")
        : List.of(statement);
  }

  private static String indexPart(Index.Part part) {
    return Quoting.DOUBLE.quote(part.column())
        + part.order().map(SortOrder::name).map(" "::concat).orElse("");
  }

  @Override
  public List<String> dropIndex(Step.DropIndex step) {
    return List.of(dropIndex(step.index()));
  }

  private static String dropIndex(Index index) {
    return sql().add("DROP INDEX ").name(index.name()).toString();
  }

  @Override
  public List<String> redefineIndex(Step.RedefineIndex step) {
    List<String> statements = new ArrayList<>();
    statements.add(dropIndex(step.indexes().previous()));
    statements.addAll(createIndex(step.tables().next(), step.indexes().next()));
    return statements;
  }

  @Override
  public List<String> createSchema(Step.CreateSchema unknownHere) {
    return List.of();
  }

  @Override
  public List<String> createExtension(Step.CreateExtension unknownHere) {
    return List.of();
  }

  @Override
  public List<String> alterExtension(Step.AlterExtension unknownHere) {
    return List.of();
  }

  @Override
  public List<String> dropExtension(Step.DropExtension unknownHere) {
    return List.of();
  }

  @Override
  public List<String> alterSequence(Step.AlterSequence unknownHere) {
    return List.of();
  }

  @Override
  public List<String> createEnum(Step.CreateEnum unknownHere) {
    return List.of();
  }

  @Override
  public List<String> alterEnum(Step.AlterEnum unknownHere) {
    return List.of();
  }

  @Override
  public List<String> dropEnum(Step.DropEnum unknownHere) {
    return List.of();
  }

  @Override
  public List<String> alterPrimaryKey(Step.AlterPrimaryKey unknownHere) {
    return List.of();
  }

  @Override
  public List<String> renameIndex(Step.RenameIndex unknownHere) {
    return List.of();
  }

  @Override
  public List<String> addForeignKey(Step.AddForeignKey unknownHere) {
    return List.of();
  }

  @Override
  public List<String> dropForeignKey(Step.DropForeignKey unknownHere) {
    return List.of();
  }

  @Override
  public List<String> renameForeignKey(Step.RenameForeignKey unknownHere) {
    return List.of();
  }
}
