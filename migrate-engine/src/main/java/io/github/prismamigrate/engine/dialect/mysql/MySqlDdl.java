package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.ReferentialActions;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Steps as MySQL and MariaDB write them. */
public final class MySqlDdl implements Step.Visitor<List<String>> {
  private final MySqlServer server;
  private final MySqlColumnSql columns;

  public MySqlDdl(MySqlServer server) {
    this.server = server;
    this.columns = new MySqlColumnSql(server);
  }

  private static SqlText sql() {
    return new SqlText(Quoting.BACKTICK);
  }

  @Override
  public List<String> createTable(Step.CreateTable step) {
    Table table = step.table();
    List<String> columnLines = table.columns().stream().map(columns::definition).toList();
    return List.of(
        sql()
            .add("CREATE TABLE ")
            .name(table.name())
            .add(" (\n")
            .add(lines(columnLines))
            .add(keys(table))
            .add("\n) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci")
            .toString());
  }

  /** The indexes and the primary key, behind an empty line. */
  private static String keys(Table table) {
    List<String> keys = new ArrayList<>();
    table.indexes().forEach(index -> keys.add(index(index, "")));
    table.primaryKey().ifPresent(key -> keys.add("PRIMARY KEY " + MySqlIndexSql.parts(key)));
    return keys.isEmpty() ? "" : ",\n\n" + lines(keys);
  }

  private static String lines(List<String> entries) {
    return entries.stream().map("    "::concat).collect(Collectors.joining(",\n"));
  }

  /** An index, without the verb that creates it. */
  private static String index(Index index, String place) {
    return sql()
        .add(MySqlIndexSql.keywords(index))
        .add(" ")
        .name(index.name())
        .add(place)
        .add(MySqlIndexSql.parts(index))
        .toString();
  }

  @Override
  public List<String> dropTable(Step.DropTable step) {
    return List.of(sql().add("DROP TABLE ").name(step.table().name()).toString());
  }

  @Override
  public List<String> alterTable(Step.AlterTable step) {
    MySqlAlteration alteration = new MySqlAlteration(server, columns);
    String clauses =
        step.changes().stream()
            .flatMap(change -> change.accept(alteration).stream())
            .collect(Collectors.joining(",\n    "));
    return List.of(alterTable(step.tables().previous()).add(clauses).toString());
  }

  private static SqlText alterTable(Table table) {
    return sql().add("ALTER TABLE ").name(table.name()).add(" ");
  }

  @Override
  public List<String> createIndex(Step.CreateIndex step) {
    return List.of(createIndex(step.table(), step.index()));
  }

  private static String createIndex(Table table, Index index) {
    return "CREATE " + index(index, sql().add(" ON ").name(table.name()).toString());
  }

  @Override
  public List<String> dropIndex(Step.DropIndex step) {
    return List.of(dropIndex("DROP INDEX ", step.table(), step.index()));
  }

  private static String dropIndex(String words, Table table, Index index) {
    return sql().add(words).name(index.name()).add(" ON ").name(table.name()).toString();
  }

  @Override
  public List<String> renameIndex(Step.RenameIndex step) {
    return List.of(
        alterTable(step.tables().next())
            .add("RENAME INDEX ")
            .name(step.indexes().previous().name())
            .add(" TO ")
            .name(step.indexes().next().name())
            .toString());
  }

  /** The new index comes first, so that foreign keys rest on one of the two all the time. */
  @Override
  public List<String> redefineIndex(Step.RedefineIndex step) {
    Table table = step.tables().next();
    String drop = mayBeGone(step) ? "DROP INDEX IF EXISTS " : "DROP INDEX ";
    return List.of(
        createIndex(table, step.indexes().next()),
        dropIndex(drop, table, step.indexes().previous()));
  }

  /** The index that the server made for a foreign key goes by itself when there is another. */
  private boolean mayBeGone(Step.RedefineIndex step) {
    Index index = step.indexes().previous();
    return server.mariaDb()
        && step.tables().previous().foreignKeys().stream()
            .anyMatch(key -> key.name().equals(Optional.of(index.name())));
  }

  @Override
  public List<String> addForeignKey(Step.AddForeignKey step) {
    ForeignKey key = step.foreignKey();
    return List.of(
        alterTable(step.table())
            .add("ADD CONSTRAINT ")
            .name(key.name().orElseThrow())
            .add(" FOREIGN KEY ")
            .list(key.columns(), Quoting.BACKTICK::quote)
            .add(" REFERENCES ")
            .name(key.referencedTable())
            .list(key.referencedColumns(), Quoting.BACKTICK::quote)
            .add(" ON DELETE ")
            .add(ReferentialActions.sql(key.onDelete()))
            .add(" ON UPDATE ")
            .add(ReferentialActions.sql(key.onUpdate()))
            .toString());
  }

  @Override
  public List<String> dropForeignKey(Step.DropForeignKey step) {
    return List.of(
        alterTable(step.table())
            .add("DROP FOREIGN KEY ")
            .name(step.foreignKey().name().orElseThrow())
            .toString());
  }

  /** A foreign key is dropped and added under its new name. */
  @Override
  public List<String> renameForeignKey(Step.RenameForeignKey step) {
    return List.of();
  }

  /** A primary key is dropped and added, both as part of altering the table. */
  @Override
  public List<String> alterPrimaryKey(Step.AlterPrimaryKey step) {
    return List.of();
  }

  /** Everything about a table can be altered. */
  @Override
  public List<String> redefineTables(Step.RedefineTables step) {
    return List.of();
  }

  /** What other databases call a schema is a database here. */
  @Override
  public List<String> createSchema(Step.CreateSchema step) {
    return List.of();
  }

  /** There are no extensions. */
  @Override
  public List<String> createExtension(Step.CreateExtension step) {
    return List.of();
  }

  /** There are no extensions. */
  @Override
  public List<String> alterExtension(Step.AlterExtension step) {
    return List.of();
  }

  /** There are no extensions. */
  @Override
  public List<String> dropExtension(Step.DropExtension step) {
    return List.of();
  }

  /** Columns count up without sequences. */
  @Override
  public List<String> alterSequence(Step.AlterSequence step) {
    return List.of();
  }

  /** The values of an enum stand in the types of columns. */
  @Override
  public List<String> createEnum(Step.CreateEnum step) {
    return List.of();
  }

  /** The values of an enum stand in the types of columns. */
  @Override
  public List<String> alterEnum(Step.AlterEnum step) {
    return List.of();
  }

  /** The values of an enum stand in the types of columns. */
  @Override
  public List<String> dropEnum(Step.DropEnum step) {
    return List.of();
  }
}
