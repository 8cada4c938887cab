package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.ReferentialActions;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of any plan as SQL Server writes them. */
final class SqlServerStatements implements Step.Visitor<List<String>> {
  private static SqlText sql() {
    return new SqlText(Quoting.BRACKET);
  }

  /** Creating a schema has to be the only statement of a batch. */
  @Override
  public List<String> createSchema(Step.CreateSchema step) {
    String statement = "CREATE SCHEMA %s;".formatted(SqlServerQuoting.name(step.namespace()));
    return List.of(
        "IF NOT EXISTS (SELECT * FROM sys.schemas WHERE name = %s) EXEC sp_executesql %s"
            .formatted(
                SqlServerQuoting.literal(step.namespace()), SqlServerQuoting.literal(statement)));
  }

  @Override
  public List<String> createTable(Step.CreateTable step) {
    return List.of(SqlServerTableSql.create(step.table(), step.table().name()));
  }

  @Override
  public List<String> dropTable(Step.DropTable step) {
    return List.of(SqlServerTableSql.drop(step.table()));
  }

  @Override
  public List<String> alterTable(Step.AlterTable step) {
    return new SqlServerAlteration(step.tables()).statements(step.changes());
  }

  @Override
  public List<String> redefineTables(Step.RedefineTables step) {
    List<String> statements = new ArrayList<>();
    statements.add("BEGIN TRANSACTION");
    for (int rank = 0; rank < step.tables().size(); rank++) {
      statements.addAll(new SqlServerRedefinition(step.tables().get(rank), rank).statements());
    }
    statements.add("COMMIT");
    return statements;
  }

  @Override
  public List<String> createIndex(Step.CreateIndex step) {
    return List.of(SqlServerIndexSql.create(step.table(), step.index()));
  }

  @Override
  public List<String> dropIndex(Step.DropIndex step) {
    return List.of(SqlServerIndexSql.drop(step.table(), step.index()));
  }

  @Override
  public List<String> renameIndex(Step.RenameIndex step) {
    String previous =
        SqlServerTableSql.dotted(step.tables().previous().name())
            + "."
            + SqlServerQuoting.part(step.indexes().previous().name());
    return List.of(
        "EXEC SP_RENAME %s, %s, N'INDEX'"
            .formatted(
                SqlServerQuoting.literal(previous),
                SqlServerQuoting.literal(step.indexes().next().name())));
  }

  @Override
  public List<String> addForeignKey(Step.AddForeignKey step) {
    ForeignKey key = step.foreignKey();
    return List.of(
        sql()
            .add("ALTER TABLE ")
            .name(step.table().name())
            .add(" ADD CONSTRAINT ")
            .name(key.name().orElseThrow())
            .add(" FOREIGN KEY ")
            .list(key.columns(), Quoting.BRACKET::quote)
            .add(" REFERENCES ")
            .name(key.referencedTable())
            .add(closeTogether(key.referencedColumns()))
            .add(" ON DELETE ")
            .add(ReferentialActions.sql(key.onDelete()))
            .add(" ON UPDATE ")
            .add(ReferentialActions.sql(key.onUpdate()))
            .toString());
  }

  private static String closeTogether(List<String> columns) {
    return columns.stream().map(Quoting.BRACKET::quote).collect(Collectors.joining(",", "(", ")"));
  }

  @Override
  public List<String> dropForeignKey(Step.DropForeignKey step) {
    return List.of(
        sql()
            .add("ALTER TABLE ")
            .name(step.table().name())
            .add(" DROP CONSTRAINT ")
            .name(step.foreignKey().name().orElseThrow())
            .toString());
  }

  @Override
  public List<String> renameForeignKey(Step.RenameForeignKey step) {
    Pair<String> names = step.foreignKeys().map(ForeignKey::name).map(Optional::orElseThrow);
    QualifiedName previous = step.tables().previous().name().sibling(names.previous());
    return List.of(
        "EXEC sp_rename %s, %s, 'OBJECT'"
            .formatted(
                SqlServerQuoting.text(SqlServerTableSql.dotted(previous)),
                SqlServerQuoting.text(names.next())));
  }

  @Override
  public List<String> alterPrimaryKey(Step.AlterPrimaryKey unknownHere) {
    return List.of();
  }

  @Override
  public List<String> redefineIndex(Step.RedefineIndex unknownHere) {
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
}
