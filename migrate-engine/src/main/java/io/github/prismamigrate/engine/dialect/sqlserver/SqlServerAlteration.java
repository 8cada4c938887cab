package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.plan.ColumnAspect;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements of one altered table, which take changes of one sort together. */
final class SqlServerAlteration implements TableChange.Visitor<List<SqlServerAlteration.Clause>> {
  private final Pair<Table> tables;

  SqlServerAlteration(Pair<Table> tables) {
    this.tables = tables;
  }

  /** What a clause does, in the order of the statements. */
  private enum Sort {
    DROP_CONSTRAINT,
    RENAME,
    ALTER_COLUMN,
    DROP_COLUMN,
    ADD_CONSTRAINT,
    ADD_COLUMN
  }

  /** A change, or a part of one, as text. */
  record Clause(Sort sort, String text) {}

  List<String> statements(List<TableChange> changes) {
    List<Clause> clauses =
        changes.stream().flatMap(change -> change.accept(this).stream()).toList();
    return order(changes).stream()
        .flatMap(sort -> statements(sort, texts(sort, clauses)).stream())
        .toList();
  }

  /**
   * The sorts in Prisma's order, but columns come before constraints where the new primary key
   * cannot do without them.
   */
  private static List<Sort> order(List<TableChange> changes) {
    List<Sort> order = new ArrayList<>(List.of(Sort.values()));
    if (!Collections.disjoint(newKey(changes), newColumns(changes))) {
      Collections.swap(order, order.indexOf(Sort.ADD_CONSTRAINT), order.indexOf(Sort.ADD_COLUMN));
    }
    return order;
  }

  private static Set<String> newKey(List<TableChange> changes) {
    return changes.stream()
        .filter(TableChange.AddPrimaryKey.class::isInstance)
        .flatMap(change -> ((TableChange.AddPrimaryKey) change).primaryKey().columns().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> newColumns(List<TableChange> changes) {
    Set<String> names = new HashSet<>();
    for (TableChange change : changes) {
      if (change instanceof TableChange.AddColumn added) {
        names.add(added.column().name());
      } else if (change instanceof TableChange.RecreateColumn recreated) {
        names.add(recreated.change().columns().next().name());
      }
    }
    return names;
  }

  private static List<String> texts(Sort sort, List<Clause> clauses) {
    return clauses.stream().filter(clause -> clause.sort == sort).map(Clause::text).toList();
  }

  private List<String> statements(Sort sort, List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    return switch (sort) {
      case DROP_CONSTRAINT -> List.of(alter("DROP CONSTRAINT ", String.join(",\n", sorted(texts))));
      case RENAME -> texts;
      case ALTER_COLUMN -> texts.stream().map(text -> alter("ALTER COLUMN ", text)).toList();
      case DROP_COLUMN -> List.of(alter("DROP COLUMN ", String.join(",\n", texts)));
      case ADD_CONSTRAINT -> List.of(alter("ADD ", String.join(", ", sorted(texts))));
      case ADD_COLUMN -> List.of(alter("ADD ", String.join(",\n", texts)));
    };
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().distinct().sorted(ByteOrder.OF_TEXT).toList();
  }

  private String alter(String change, String text) {
    return new SqlText(Quoting.BRACKET)
        .add("ALTER TABLE ")
        .name(tables.next().name())
        .add(" ")
        .add(change)
        .add(text)
        .toString();
  }

  @Override
  public List<Clause> addColumn(TableChange.AddColumn change) {
    return List.of(add(change.column()));
  }

  @Override
  public List<Clause> dropColumn(TableChange.DropColumn change) {
    return drop(change.column());
  }

  @Override
  public List<Clause> recreateColumn(TableChange.RecreateColumn change) {
    Pair<Column> columns = change.change().columns();
    List<Clause> clauses = new ArrayList<>(drop(columns.previous()));
    clauses.add(add(columns.next()));
    return clauses;
  }

  private Clause add(Column column) {
    return new Clause(Sort.ADD_COLUMN, SqlServerColumnSql.definition(tables.next(), column));
  }

  private List<Clause> drop(Column column) {
    List<Clause> clauses = new ArrayList<>(dropDefault(column));
    clauses.add(new Clause(Sort.DROP_COLUMN, Quoting.BRACKET.quote(column.name())));
    return clauses;
  }

  /**
   * A default is a constraint of its own, which is in the way of other changes; Prisma leaves it
   * there unless the default itself changes, and the server then refuses.
   */
  private List<Clause> dropDefault(Column column) {
    return SqlServerColumnSql.namedDefault(tables.previous(), column).stream()
        .map(value -> SqlServerColumnSql.defaultConstraint(tables.previous(), column))
        .map(constraint -> new Clause(Sort.DROP_CONSTRAINT, Quoting.BRACKET.quote(constraint)))
        .toList();
  }

  @Override
  public List<Clause> alterColumn(TableChange.AlterColumn altered) {
    ColumnChange change = altered.change();
    Set<ColumnAspect> aspects = change.aspects();
    List<Clause> clauses = new ArrayList<>();
    if (aspects.contains(ColumnAspect.DEFAULT) || aspects.contains(ColumnAspect.TYPE)) {
      clauses.addAll(changedDefault(change.columns()));
    }
    if (aspects.contains(ColumnAspect.TYPE) || aspects.contains(ColumnAspect.ARITY)) {
      clauses.add(retyped(change.columns().next()));
    }
    return clauses;
  }

  private List<Clause> changedDefault(Pair<Column> columns) {
    List<Clause> clauses = new ArrayList<>(dropDefault(columns.previous()));
    Column next = columns.next();
    SqlServerColumnSql.namedDefault(tables.next(), next)
        .map(value -> value + " FOR " + Quoting.BRACKET.quote(next.name()))
        .ifPresent(text -> clauses.add(new Clause(Sort.ADD_CONSTRAINT, text)));
    return clauses;
  }

  private static Clause retyped(Column column) {
    return new Clause(
        Sort.ALTER_COLUMN,
        Quoting.BRACKET.quote(column.name())
            + " "
            + SqlServerColumnSql.type(column)
            + (column.required() ? " NOT NULL" : " NULL"));
  }

  @Override
  public List<Clause> addPrimaryKey(TableChange.AddPrimaryKey change) {
    return List.of(
        new Clause(Sort.ADD_CONSTRAINT, SqlServerIndexSql.addedPrimaryKey(change.primaryKey())));
  }

  @Override
  public List<Clause> dropPrimaryKey(TableChange.DropPrimaryKey change) {
    return List.of(
        new Clause(Sort.DROP_CONSTRAINT, Quoting.BRACKET.quote(change.primaryKey().name())));
  }

  @Override
  public List<Clause> renamePrimaryKey(TableChange.RenamePrimaryKey change) {
    Pair<String> names = change.primaryKeys().map(Index::name);
    String previous = SqlServerTableSql.dotted(tables.previous().name().sibling(names.previous()));
    return List.of(
        new Clause(
            Sort.RENAME,
            "EXEC SP_RENAME %s, %s"
                .formatted(
                    SqlServerQuoting.literal(previous), SqlServerQuoting.literal(names.next()))));
  }
}
