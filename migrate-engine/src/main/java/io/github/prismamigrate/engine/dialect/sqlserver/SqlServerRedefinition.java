package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.plan.RedefinedTable;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that put a new table in the place of an old one and fill it with its rows. */
final class SqlServerRedefinition {
  /** Foreign keys and defaults have names that the new table may need again. */
  private static final String DROP_CONSTRAINTS =
      """
      DECLARE @SQL NVARCHAR(MAX) = N''
      SELECT @SQL += N'ALTER TABLE '
          + QUOTENAME(OBJECT_SCHEMA_NAME(PARENT_OBJECT_ID))
          + '.'
          + QUOTENAME(OBJECT_NAME(PARENT_OBJECT_ID))
          + ' DROP CONSTRAINT '
          + OBJECT_NAME(OBJECT_ID) + ';'
      FROM SYS.OBJECTS
      WHERE TYPE_DESC LIKE '%%CONSTRAINT'
          AND OBJECT_NAME(PARENT_OBJECT_ID) = '%s'
          AND SCHEMA_NAME(SCHEMA_ID) = '%s'
      EXEC sp_executesql @SQL
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

  SqlServerRedefinition(RedefinedTable redefined) {
    this.redefined = redefined;
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
        "EXEC SP_RENAME N'%s', N'%s'"
            .formatted(SqlServerTableSql.dotted(temporary), next.name().name()));
    next.indexes().stream()
        .filter(index -> !index.unique())
        .forEach(index -> statements.add(SqlServerIndexSql.create(next, index)));
    return statements;
  }

  private String dropConstraints() {
    return DROP_CONSTRAINTS.formatted(
        previous.name().name(), previous.name().namespace().orElseThrow());
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
