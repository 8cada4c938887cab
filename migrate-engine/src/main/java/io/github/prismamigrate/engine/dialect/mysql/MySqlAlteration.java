package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.plan.ColumnAspect;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clauses of an {@code ALTER TABLE}. */
final class MySqlAlteration implements TableChange.Visitor<List<String>> {
  private final MySqlServer server;
  private final MySqlColumnSql columns;

  MySqlAlteration(MySqlServer server, MySqlColumnSql columns) {
    this.server = server;
    this.columns = columns;
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
    Pair<Column> pair = change.change().columns();
    return List.of(drop(pair.previous()), add(pair.next()));
  }

  private String add(Column column) {
    return "ADD COLUMN " + columns.definition(column);
  }

  private static String drop(Column column) {
    return new SqlText(Quoting.BACKTICK).add("DROP COLUMN ").name(column.name()).toString();
  }

  @Override
  public List<String> alterColumn(TableChange.AlterColumn altered) {
    Pair<Column> pair = altered.change().columns();
    return List.of(
        losesDefaultAlone(altered.change())
            ? new SqlText(Quoting.BACKTICK)
                .add("ALTER COLUMN ")
                .name(pair.next().name())
                .add(" DROP DEFAULT")
                .toString()
            : "MODIFY " + columns.redefinition(pair.previous(), pair.next()));
  }

  /** MariaDB keeps the time of the insertion as default, however it is told to drop it. */
  private boolean losesDefaultAlone(ColumnChange change) {
    Pair<Column> pair = change.columns();
    boolean kept =
        server.mariaDb() && pair.previous().filledIn().equals(Optional.of(new Value.Now()));
    return change.aspects().equals(Set.of(ColumnAspect.DEFAULT))
        && pair.next().defaultValue().isEmpty()
        && !kept;
  }

  @Override
  public List<String> addPrimaryKey(TableChange.AddPrimaryKey change) {
    return List.of("ADD PRIMARY KEY " + MySqlIndexSql.parts(change.primaryKey()));
  }

  @Override
  public List<String> dropPrimaryKey(TableChange.DropPrimaryKey change) {
    return List.of("DROP PRIMARY KEY");
  }

  /** Primary keys have no names. */
  @Override
  public List<String> renamePrimaryKey(TableChange.RenamePrimaryKey change) {
    return List.of();
  }
}
