package io.github.prismamigrate.engine.script;

import io.github.prismamigrate.engine.plan.ColumnAspect;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.Index;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The line of a summary for each change of a table. */
final class TableChangeSummary implements TableChange.Visitor<String> {
  @Override
  public String addColumn(TableChange.AddColumn change) {
    return "  [+] Added column `" + change.column().name() + "`";
  }

  @Override
  public String dropColumn(TableChange.DropColumn change) {
    return "  [-] Removed column `" + change.column().name() + "`";
  }

  @Override
  public String alterColumn(TableChange.AlterColumn altered) {
    ColumnChange change = altered.change();
    return "  [*] Altered column `%s` (%s)".formatted(name(change), aspects(change));
  }

  @Override
  public String recreateColumn(TableChange.RecreateColumn recreated) {
    ColumnChange change = recreated.change();
    return "  [*] Column `%s` would be dropped and recreated (%s)"
        .formatted(name(change), aspects(change));
  }

  private static String name(ColumnChange change) {
    return change.columns().next().name();
  }

  private static String aspects(ColumnChange change) {
    return Arrays.stream(ColumnAspect.values())
        .filter(change.aspects()::contains)
        .map(aspect -> aspect(aspect, change.columns()))
        .collect(Collectors.joining(", "));
  }

  private static String aspect(ColumnAspect aspect, Pair<Column> columns) {
    return switch (aspect) {
      case ARITY ->
          "changed from %s to %s".formatted(arity(columns.previous()), arity(columns.next()));
      case DEFAULT ->
          "default changed from `%s` to `%s`"
              .formatted(
                  DefaultNotation.of(columns.previous()), DefaultNotation.of(columns.next()));
      case TYPE -> "type changed";
      case AUTOINCREMENT ->
          columns.next().autoincrement()
              ? "column became autoincrementing"
              : "column is no longer autoincrementing";
    };
  }

  private static String arity(Column column) {
    return switch (column.arity()) {
      case REQUIRED -> "Required";
      case OPTIONAL -> "Nullable";
      case LIST -> "List";
    };
  }

  /** The stray parenthesis is part of the format. */
  @Override
  public String addPrimaryKey(TableChange.AddPrimaryKey change) {
    return "  [+] Added primary key on columns (" + columns(change.primaryKey()) + ")\n)";
  }

  @Override
  public String dropPrimaryKey(TableChange.DropPrimaryKey change) {
    return "  [-] Dropped the primary key on columns (" + columns(change.primaryKey()) + ")";
  }

  @Override
  public String renamePrimaryKey(TableChange.RenamePrimaryKey change) {
    return "  [*] Renamed the primary key on columns ("
        + columns(change.primaryKeys().previous())
        + ")";
  }

  private static String columns(Index key) {
    return String.join(", ", key.columns());
  }
}
