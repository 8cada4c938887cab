package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.plan.ColumnAspect;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.script.Literals;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements of one altered table: its clauses, and what they need before and behind. */
public final class PostgresAlteration implements TableChange.Visitor<List<String>> {
  private static final Pattern UNQUOTED =
      Pattern.compile("[a-z_[^\\p{ASCII}]][a-z0-9_$[^\\p{ASCII}]]*");

  private final QualifiedName table;
  private final PostgresColumnSql columns;
  private final PostgresSequences sequences;
  private final List<String> before = new ArrayList<>();
  private final List<String> clauses = new ArrayList<>();
  private final List<String> behind = new ArrayList<>();

  /**
   * Collects the clauses of {@code changes}.
   *
   * @param table the name as statements write it
   */
  PostgresAlteration(
      QualifiedName table,
      List<TableChange> changes,
      PostgresColumnSql columns,
      PostgresSequences sequences) {
    this.table = table;
    this.columns = columns;
    this.sequences = sequences;
    changes.forEach(change -> clauses.addAll(change.accept(this)));
  }

  /** All clauses in one statement. */
  public List<String> asOneStatement() {
    return surrounded(
        clauses.isEmpty() ? List.of() : List.of(alterTable(String.join(",\n", clauses))));
  }

  /** Each clause in a statement of its own. */
  public List<String> asSingleStatements() {
    return surrounded(clauses.stream().map(this::alterTable).toList());
  }

  private List<String> surrounded(List<String> statements) {
    List<String> all = new ArrayList<>(before);
    all.addAll(statements);
    all.addAll(behind);
    return all;
  }

  private String alterTable(String changes) {
    return sql().add("ALTER TABLE ").name(table).add(" ").add(changes).toString();
  }

  @Override
  public List<String> addColumn(TableChange.AddColumn change) {
    return List.of(add(change.column()));
  }

  @Override
  public List<String> dropColumn(TableChange.DropColumn change) {
    return List.of(drop(change.column()));
  }

  @Override
  public List<String> recreateColumn(TableChange.RecreateColumn change) {
    return List.of(
        drop(change.change().columns().previous()), add(change.change().columns().next()));
  }

  /** The definition comes with the indentation that it has in {@code CREATE TABLE}. */
  private String add(Column column) {
    return "ADD COLUMN     " + columns.definition(column);
  }

  private static String drop(Column column) {
    return sql().add("DROP COLUMN ").name(column.name()).toString();
  }

  @Override
  public List<String> addPrimaryKey(TableChange.AddPrimaryKey change) {
    Index key = change.primaryKey();
    return List.of(
        sql()
            .add("ADD CONSTRAINT ")
            .name(key.name())
            .add(" PRIMARY KEY ")
            .list(key.columns(), Quoting.DOUBLE::quote)
            .toString());
  }

  @Override
  public List<String> dropPrimaryKey(TableChange.DropPrimaryKey change) {
    return List.of(sql().add("DROP CONSTRAINT ").name(change.primaryKey().name()).toString());
  }

  /** The server takes it only in a statement of its own; Prisma puts it among the others. */
  @Override
  public List<String> renamePrimaryKey(TableChange.RenamePrimaryKey change) {
    before.add(
        alterTable(
            sql()
                .add("RENAME CONSTRAINT ")
                .name(change.primaryKeys().previous().name())
                .add(" TO ")
                .name(change.primaryKeys().next().name())
                .toString()));
    return List.of();
  }

  @Override
  public List<String> alterColumn(TableChange.AlterColumn altered) {
    ColumnChange change = altered.change();
    List<String> alterations = new ArrayList<>();
    if (change.aspects().contains(ColumnAspect.ARITY)) {
      alterations.addAll(nullability(change));
    }
    if (change.aspects().contains(ColumnAspect.DEFAULT)) {
      alterations.add(defaultValue(change));
    }
    if (change.aspects().contains(ColumnAspect.AUTOINCREMENT)) {
      alterations.add(autoincrement(change));
    }
    if (change.aspects().contains(ColumnAspect.TYPE) || changesList(change)) {
      alterations.addAll(dataType(change));
    }
    String alterColumn = "ALTER COLUMN " + quoted(change) + " ";
    return alterations.stream().map(alterColumn::concat).toList();
  }

  private static List<String> nullability(ColumnChange change) {
    Column next = change.columns().next();
    if (next.list()) {
      return List.of();
    }
    return List.of(next.required() ? "SET NOT NULL" : "DROP NOT NULL");
  }

  private List<String> dataType(ColumnChange change) {
    String type = "SET DATA TYPE " + columns.type(change.columns().next());
    return columns
        .conversion(change.columns())
        .map(conversion -> type + " USING (" + conversion + ")")
        .map(converted -> withDefaultAside(change, converted))
        .orElse(List.of(type));
  }

  /** The server would have to convert the default as well, and no expression tells it how. */
  private List<String> withDefaultAside(ColumnChange change, String dataType) {
    if (columns.defaultValue(change.columns().previous()).isEmpty()) {
      return List.of(dataType);
    }
    before.add(alterTable("ALTER COLUMN " + quoted(change) + " DROP DEFAULT"));
    boolean said = change.aspects().contains(ColumnAspect.DEFAULT);
    return Stream.concat(
            Stream.of(dataType),
            columns.defaultValue(change.columns().next()).stream()
                .filter(value -> !said)
                .map("SET DEFAULT "::concat))
        .toList();
  }

  private static boolean changesList(ColumnChange change) {
    return !change.columns().agreesOn(Column::list);
  }

  private String defaultValue(ColumnChange change) {
    return columns
        .defaultValue(change.columns().next())
        .map("SET DEFAULT "::concat)
        .orElseGet(() -> dropDefault(change));
  }

  private String dropDefault(ColumnChange change) {
    sequences.drop(table, change.columns().previous()).ifPresent(behind::add);
    return "DROP DEFAULT";
  }

  private String autoincrement(ColumnChange change) {
    if (!change.columns().next().autoincrement()) {
      return dropDefault(change);
    }
    String sequence = sequenceName(change.columns().next());
    before.add("CREATE SEQUENCE " + sequence);
    behind.add(
        sql()
            .add("ALTER SEQUENCE " + sequence + " OWNED BY ")
            .name(table)
            .add("." + quoted(change))
            .toString());
    return "SET DEFAULT nextval(" + Literals.text(sequence) + ")";
  }

  /** A name in lower case stands without quotes wherever the server takes it so. */
  private String sequenceName(Column column) {
    String name = (table.name() + "_" + column.name() + "_seq").toLowerCase(Locale.ROOT);
    SqlText sql = sql();
    table.namespace().ifPresent(namespace -> sql.name(namespace).add("."));
    return (UNQUOTED.matcher(name).matches() ? sql.add(name) : sql.name(name)).toString();
  }

  private static String quoted(ColumnChange change) {
    return Quoting.DOUBLE.quote(change.columns().next().name());
  }

  private static SqlText sql() {
    return new SqlText(Quoting.DOUBLE);
  }
}
