package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.plan.RedefinedTable;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Literals;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.ArrayList;
import java.util.List;
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
      IF EXISTS(SELECT * FROM %1$s)
          EXEC('INSERT INTO %2$s (%3$s) SELECT %3$s FROM %1$s WITH (holdlock tablockx)')""";

  private final RedefinedTable redefined;
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
    this.redefined = redefined;
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
        Literals.text(previous.name().name()),
        Literals.text(previous.name().namespace().orElseThrow()));
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
    String columns =
        redefined.kept().stream()
            .map(change -> Quoting.BRACKET.quote(change.columns().next().name()))
            .collect(Collectors.joining(","));
    String copy = COPY_ROWS.formatted(quoted(previous.name()), quoted(temporary), columns);
    return keepsIdentity()
        ? List.of(identityInsert("ON"), copy, identityInsert("OFF"))
        : List.of(copy);
  }

  private boolean keepsIdentity() {
    return redefined.kept().stream().anyMatch(change -> change.columns().next().autoincrement());
  }

  private String identityInsert(String state) {
    return "SET IDENTITY_INSERT " + quoted(temporary) + " " + state;
  }

  private static String quoted(QualifiedName name) {
    return new SqlText(Quoting.BRACKET).name(name).toString();
  }
}
