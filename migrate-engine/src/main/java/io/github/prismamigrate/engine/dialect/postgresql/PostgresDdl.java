package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Extension;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.ReferentialActions;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The steps of one plan as PostgreSQL writes them; open for databases that speak its language.
 * Names are written as the next schema of the plan writes them.
 */
public class PostgresDdl implements Step.Visitor<List<String>> {
  private final MigrationPlan plan;
  private final PostgresColumnSql columns;
  private final PostgresEnumSql enums;
  private final PostgresSequences sequences;

  public PostgresDdl(MigrationPlan plan) {
    this(plan, new PostgresColumnSql(plan.to()));
  }

  /** A writer that writes columns its own way. */
  protected PostgresDdl(MigrationPlan plan, PostgresColumnSql columns) {
    this.plan = plan;
    this.columns = columns;
    this.enums = new PostgresEnumSql(plan, columns);
    this.sequences = new PostgresSequences(plan.to());
  }

  protected final PostgresColumnSql columns() {
    return columns;
  }

  protected static SqlText sql() {
    return new SqlText(Quoting.DOUBLE);
  }

  protected final QualifiedName written(QualifiedName name) {
    return plan.to().written(name);
  }

  @Override
  public List<String> createSchema(Step.CreateSchema step) {
    return List.of(sql().add("CREATE SCHEMA IF NOT EXISTS ").name(step.namespace()).toString());
  }

  @Override
  public List<String> createExtension(Step.CreateExtension step) {
    Extension extension = step.extension();
    SqlText sql = sql().add("CREATE EXTENSION IF NOT EXISTS ").name(extension.name());
    sql.addIf(extension.namespace().isPresent() || extension.version().isPresent(), " WITH");
    extension.namespace().ifPresent(namespace -> sql.add(" SCHEMA ").name(namespace));
    extension.version().ifPresent(version -> sql.add(" VERSION ").name(version));
    return List.of(sql.toString());
  }

  @Override
  public List<String> alterExtension(Step.AlterExtension step) {
    Pair<Extension> extensions = step.extensions();
    List<String> statements = new ArrayList<>();
    if (!extensions.agreesOn(Extension::version)) {
      extensions
          .next()
          .version()
          .ifPresent(version -> statements.add(alter(extensions, " UPDATE TO ", version)));
    }
    if (!extensions.agreesOn(Extension::namespace)) {
      extensions
          .next()
          .namespace()
          .ifPresent(namespace -> statements.add(alter(extensions, " SET SCHEMA ", namespace)));
    }
    return statements;
  }

  private static String alter(Pair<Extension> extensions, String change, String name) {
    return sql()
        .add("ALTER EXTENSION ")
        .name(extensions.next().name())
        .add(change)
        .name(name)
        .toString();
  }

  @Override
  public List<String> dropExtension(Step.DropExtension step) {
    return List.of(sql().add("DROP EXTENSION ").name(step.extension().name()).toString());
  }

  /** PostgreSQL leaves sequences to the server. */
  @Override
  public List<String> alterSequence(Step.AlterSequence step) {
    return List.of();
  }

  @Override
  public List<String> createEnum(Step.CreateEnum step) {
    return List.of(enums.create(step.type()));
  }

  @Override
  public List<String> alterEnum(Step.AlterEnum step) {
    return enums.alter(step.change());
  }

  @Override
  public List<String> dropEnum(Step.DropEnum step) {
    return List.of(sql().add("DROP TYPE ").name(written(step.type().name())).toString());
  }

  @Override
  public List<String> createTable(Step.CreateTable step) {
    return List.of(createTable(step.table(), written(step.table().name())));
  }

  /** The statement that creates {@code table} under the name {@code name}. */
  protected final String createTable(Table table, QualifiedName name) {
    String columnLines =
        table.columns().stream()
            .map(column -> "    " + columns.definition(column))
            .collect(Collectors.joining(",\n"));
    return sql()
        .add("CREATE TABLE ")
        .name(name)
        .add(" (\n")
        .add(columnLines)
        .add(table.primaryKey().map(PostgresDdl::primaryKey).orElse(""))
        .add("\n)")
        .toString();
  }

  private static String primaryKey(Index key) {
    return ",\n\n    CONSTRAINT "
        + Quoting.DOUBLE.quote(key.name())
        + " PRIMARY KEY ("
        + key.columns().stream().map(Quoting.DOUBLE::quote).collect(Collectors.joining(","))
        + ")";
  }

  @Override
  public List<String> dropTable(Step.DropTable step) {
    return List.of(sql().add("DROP TABLE ").name(written(step.table().name())).toString());
  }

  @Override
  public List<String> alterTable(Step.AlterTable step) {
    return alteration(step).asOneStatement();
  }

  /** The changes of a table, to be put into statements. */
  protected final PostgresAlteration alteration(Step.AlterTable step) {
    return new PostgresAlteration(
        written(step.tables().next().name()), step.changes(), columns, sequences);
  }

  /** PostgreSQL drops a primary key and adds another, both as part of altering the table. */
  @Override
  public List<String> alterPrimaryKey(Step.AlterPrimaryKey step) {
    return List.of();
  }

  /** PostgreSQL can alter everything about a table. */
  @Override
  public List<String> redefineTables(Step.RedefineTables step) {
    return List.of();
  }

  @Override
  public List<String> createIndex(Step.CreateIndex step) {
    return List.of(createIndex(step.table(), step.index()));
  }

  protected final String createIndex(Table table, Index index) {
    return sql()
        .add("CREATE ")
        .addIf(index.unique(), "UNIQUE ")
        .add("INDEX ")
        .name(index.name())
        .add(" ON ")
        .name(written(table.name()))
        .add(using(index))
        .list(index.parts(), part -> indexPart(index, part))
        .toString();
  }

  /** The algorithm, left out for B-trees because that is what the server takes by itself. */
  private static String using(Index index) {
    return index
        .algorithm()
        .filter(algorithm -> algorithm != IndexAlgorithm.B_TREE)
        .map(algorithm -> " USING " + keyword(algorithm) + " ")
        .orElse("");
  }

  private static String keyword(IndexAlgorithm algorithm) {
    return switch (algorithm) {
      case B_TREE -> "BTREE";
      case HASH -> "HASH";
      case GIN -> "GIN";
      case GIST -> "GIST";
      case SP_GIST -> "SPGIST";
      case BRIN -> "BRIN";
    };
  }

  private static String indexPart(Index index, Index.Part part) {
    return Quoting.DOUBLE.quote(part.column())
        + part.operatorClass().map(operatorClass -> " " + operatorClass.name()).orElse("")
        + part.order().filter(order -> isSorted(index)).map(order -> " " + order.name()).orElse("");
  }

  /** A catalog tells an order of every index, but only B-trees may be created with one. */
  private static boolean isSorted(Index index) {
    return index.algorithm().orElse(IndexAlgorithm.B_TREE) == IndexAlgorithm.B_TREE;
  }

  @Override
  public List<String> dropIndex(Step.DropIndex step) {
    return List.of(dropIndex(step.table(), step.index()));
  }

  protected final String dropIndex(Table table, Index index) {
    return sql().add("DROP INDEX ").name(written(table.name().sibling(index.name()))).toString();
  }

  @Override
  public List<String> renameIndex(Step.RenameIndex step) {
    QualifiedName previous =
        step.tables().previous().name().sibling(step.indexes().previous().name());
    return List.of(
        sql()
            .add("ALTER INDEX ")
            .name(written(previous))
            .add(" RENAME TO ")
            .name(step.indexes().next().name())
            .toString());
  }

  /** PostgreSQL renames an index in place. */
  @Override
  public List<String> redefineIndex(Step.RedefineIndex step) {
    return List.of();
  }

  @Override
  public List<String> addForeignKey(Step.AddForeignKey step) {
    return List.of(addForeignKey(step.table(), step.foreignKey()));
  }

  protected final String addForeignKey(Table table, ForeignKey key) {
    return alterTable(table)
        .add(" ADD CONSTRAINT ")
        .name(key.name().orElseThrow())
        .add(" FOREIGN KEY ")
        .list(key.columns(), Quoting.DOUBLE::quote)
        .add(" REFERENCES ")
        .name(written(key.referencedTable()))
        .list(key.referencedColumns(), Quoting.DOUBLE::quote)
        .add(" ON DELETE ")
        .add(ReferentialActions.sql(key.onDelete()))
        .add(" ON UPDATE ")
        .add(ReferentialActions.sql(key.onUpdate()))
        .toString();
  }

  @Override
  public List<String> dropForeignKey(Step.DropForeignKey step) {
    return List.of(
        alterTable(step.table())
            .add(" DROP CONSTRAINT ")
            .name(step.foreignKey().name().orElseThrow())
            .toString());
  }

  @Override
  public List<String> renameForeignKey(Step.RenameForeignKey step) {
    Pair<Optional<String>> names = step.foreignKeys().map(ForeignKey::name);
    return List.of(
        alterTable(step.tables().next())
            .add(" RENAME CONSTRAINT ")
            .name(names.previous().orElseThrow())
            .add(" TO ")
            .name(names.next().orElseThrow())
            .toString());
  }

  private SqlText alterTable(Table table) {
    return sql().add("ALTER TABLE ").name(written(table.name()));
  }
}
