package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.RedefinedTable;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that put a new table in the place of an old one and fill it with its rows. */
final class SqlServerRedefinition {
  /**
   * Foreign keys and defaults have names that the new table may need again. A batch declares a
   * variable once, where Prisma declares the same one for every table.
   */
  private static final String DROP_CONSTRAINTS =
      """
      DECLARE %1$s NVARCHAR(MAX) = N''
      SELECT %1$s += N'ALTER TABLE '
          + QUOTENAME(OBJECT_SCHEMA_NAME(PARENT_OBJECT_ID))
          + '.'
          + QUOTENAME(OBJECT_NAME(PARENT_OBJECT_ID))
          + ' DROP CONSTRAINT '
          + %2$s + ';'
      FROM SYS.OBJECTS
      WHERE TYPE_DESC LIKE '%%CONSTRAINT'
          AND OBJECT_NAME(PARENT_OBJECT_ID) = %3$s
          AND SCHEMA_NAME(SCHEMA_ID) = %4$s
      EXEC sp_executesql %1$s
      """;

  /** The new table is not there yet when the batch is compiled, so that the copy is a text. */
  private static final String COPY_ROWS =
      """
      IF EXISTS(SELECT * FROM %s)
          EXEC(%s)""";

  private static final String INSERT =
      "INSERT INTO %s (%s) SELECT %s FROM %s WITH (holdlock tablockx)";

  /** As many rows as there were, of defaults; the server has no shorter way to say so. */
  private static final String INSERT_DEFAULTS =
      "MERGE INTO %s AS [next] USING %s AS [previous] WITH (holdlock, tablockx) ON 1 = 0"
          + " WHEN NOT MATCHED THEN INSERT DEFAULT VALUES;";

  /** The columns whose values survive; Prisma copies the others too, which fails. */
  private final List<ColumnChange> copied;

  private final Table previous;
  private final Table next;
  private final QualifiedName temporary;
  private final String variable;

  /**
   * Rebuilds one table.
   *
   * @param rank how many tables are rebuilt before it in the same batch
   */
  SqlServerRedefinition(RedefinedTable redefined, int rank) {
    this.copied = redefined.kept().stream().filter(change -> !change.recreates()).toList();
    this.variable = rank == 0 ? "@SQL" : "@SQL" + (rank + 1);
    this.previous = redefined.tables().previous();
    this.next = redefined.tables().next();
    this.temporary = next.name().sibling("_prisma_new_" + next.name().name());
  }

  List<String> statements() {
    List<String> statements = new ArrayList<>();
    previous.indexes().forEach(index -> statements.add(SqlServerIndexSql.drop(previous, index)));
    statements.add(dropConstraints());
    statements.add(SqlServerTableSql.create(next, temporary));
    statements.addAll(copyRows());
    statements.add(SqlServerTableSql.drop(previous));
    statements.add(
        "EXEC SP_RENAME %s, %s"
            .formatted(
                SqlServerQuoting.literal(SqlServerTableSql.dotted(temporary)),
                SqlServerQuoting.literal(next.name().name())));
    next.indexes().stream()
        .filter(index -> !index.unique())
        .forEach(index -> statements.add(SqlServerIndexSql.create(next, index)));
    return statements;
  }

  private String dropConstraints() {
    return DROP_CONSTRAINTS.formatted(
        variable,
        constraintName(),
        SqlServerQuoting.text(previous.name().name()),
        SqlServerQuoting.text(previous.name().namespace().orElseThrow()));
  }

  /** Prisma never quotes the names of constraints here; those that need it are. */
  private String constraintName() {
    String plain = "OBJECT_NAME(OBJECT_ID)";
    return constraints().allMatch(name -> SqlServerQuoting.bare(name).equals(name))
        ? plain
        : "QUOTENAME(" + plain + ")";
  }

  private Stream<String> constraints() {
    return Stream.of(
            previous.primaryKey().stream().map(Index::name),
            previous.indexes().stream().map(Index::name),
            previous.foreignKeys().stream().flatMap(key -> key.name().stream()),
            previous.columns().stream()
                .flatMap(column -> column.defaultValue().stream())
                .flatMap(value -> value.constraint().stream()))
        .flatMap(names -> names);
  }

  private List<String> copyRows() {
    String copy = COPY_ROWS.formatted(quoted(previous.name()), SqlServerQuoting.text(insert()));
    return keepsIdentity()
        ? List.of(identityInsert("ON"), copy, identityInsert("OFF"))
        : List.of(copy);
  }

  private String insert() {
    return copied.isEmpty()
        ? INSERT_DEFAULTS.formatted(quoted(temporary), quoted(previous.name()))
        : INSERT.formatted(
            quoted(temporary),
            joined(change -> Quoting.BRACKET.quote(change.columns().next().name())),
            joined(SqlServerRedefinition::copiedValue),
            quoted(previous.name()));
  }

  private String joined(Function<ColumnChange, String> text) {
    return copied.stream().map(text).collect(Collectors.joining(","));
  }

  /** Where there was no value, a column that now requires one gets its default. */
  private static String copiedValue(ColumnChange change) {
    String column = Quoting.BRACKET.quote(change.columns().previous().name());
    return SqlServerColumnSql.defaultValue(change.columns().next())
        .filter(value -> change.becomesRequired())
        .map(value -> "COALESCE(" + column + "," + value + ")")
        .orElse(column);
  }

  private boolean keepsIdentity() {
    return copied.stream().anyMatch(change -> change.columns().next().autoincrement());
  }

  private String identityInsert(String state) {
    return "SET IDENTITY_INSERT " + quoted(temporary) + " " + state;
  }

  private static String quoted(QualifiedName name) {
    return new SqlText(Quoting.BRACKET).name(name).toString();
  }
}
