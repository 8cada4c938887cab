package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.plan.EnumChange;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.plan.TableColumn;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.script.Literals;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Statements that create and change enum types. */
final class PostgresEnumSql {
  private static final String SEVERAL_VALUES =
      """
      -- This migration adds more than one value to an enum.
      -- With PostgreSQL versions 11 and earlier, this is not possible
      -- in a single migration. This can be worked around by creating
      -- multiple migrations, each migration adding only one value to
      -- the enum.


      """;

  private final RelationalSchema previous;
  private final RelationalSchema next;
  private final PostgresColumnSql columns;
  private final Set<QualifiedName> replaced;

  PostgresEnumSql(MigrationPlan plan, PostgresColumnSql columns) {
    this.previous = plan.from();
    this.next = plan.to();
    this.columns = columns;
    this.replaced = replaced(changes(plan));
  }

  String create(SqlEnum type) {
    return create(type.name(), type.values());
  }

  private String create(QualifiedName name, List<String> values) {
    return sql()
        .add("CREATE TYPE ")
        .name(next.written(name))
        .add(" AS ENUM ")
        .list(values, Literals::text)
        .toString();
  }

  List<String> alter(EnumChange change) {
    return replaced.contains(change.enums().next().name()) ? replace(change) : addValues(change);
  }

  /**
   * The enums whose place a new type takes: values cannot be removed, and an added one may not be a
   * default before the transaction that adds it has ended, which it does where a later enum is
   * replaced.
   */
  private Set<QualifiedName> replaced(List<EnumChange> changes) {
    Set<QualifiedName> replaced = new HashSet<>();
    for (int last = changes.size() - 1; last >= 0; last--) {
      EnumChange change = changes.get(last);
      if (!change.removed().isEmpty() || replaced.isEmpty() && fillsInAdded(change)) {
        replaced.add(change.enums().next().name());
      }
    }
    return replaced;
  }

  private static List<EnumChange> changes(MigrationPlan plan) {
    return plan.steps().stream()
        .filter(Step.AlterEnum.class::isInstance)
        .map(step -> ((Step.AlterEnum) step).change())
        .toList();
  }

  /** Whether a default is one of the new values. */
  private boolean fillsInAdded(EnumChange change) {
    return next.tables().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> hasType(column, change.enums().next().name()))
        .flatMap(column -> column.filledIn().stream())
        .anyMatch(value -> mentions(value, change.added()));
  }

  private static boolean hasType(Column column, QualifiedName name) {
    return column.type() instanceof ColumnType.OfEnum type && type.name().equals(name);
  }

  private static boolean mentions(Value value, List<String> added) {
    return value instanceof Value.Constant constant && mentions(constant.literal(), added);
  }

  private static boolean mentions(Literal literal, List<String> added) {
    if (literal instanceof Literal.Items items) {
      return items.items().stream().anyMatch(item -> mentions(item, added));
    }
    return literal instanceof Literal.EnumValue value && added.contains(value.value());
  }

  private List<String> addValues(EnumChange change) {
    List<String> statements =
        change.added().stream()
            .map(
                value ->
                    alterType(change.enums().next().name(), " ADD VALUE " + Literals.text(value)))
            .collect(Collectors.toCollection(ArrayList::new));
    if (statements.size() > 1) {
      statements.set(0, SEVERAL_VALUES + statements.get(0));
    }
    return statements;
  }

  private List<String> replace(EnumChange change) {
    QualifiedName name = change.enums().next().name();
    QualifiedName old = change.enums().previous().name().sibling(name.name() + "_old");
    QualifiedName successor = name.sibling(name.name() + "_new");
    List<String> statements = new ArrayList<>();
    statements.add("BEGIN");
    statements.add(create(successor, change.enums().next().values()));
    change.defaults().forEach(use -> statements.add(dropDefault(use.previous())));
    change.users().forEach(column -> statements.add(retype(column, successor)));
    statements.add(alterType(name, " RENAME TO " + Quoting.DOUBLE.quote(old.name())));
    statements.add(alterType(successor, " RENAME TO " + Quoting.DOUBLE.quote(name.name())));
    statements.add(sql().add("DROP TYPE ").name(previous.written(old)).toString());
    change
        .defaults()
        .forEach(use -> use.restored().map(this::setDefault).ifPresent(statements::add));
    statements.add("COMMIT");
    return statements;
  }

  private String alterType(QualifiedName name, String change) {
    return sql().add("ALTER TYPE ").name(next.written(name)).add(change).toString();
  }

  private String dropDefault(TableColumn column) {
    return alterColumn(previous.written(column.table()), column.column(), "DROP DEFAULT");
  }

  private String setDefault(TableColumn column) {
    return alterColumn(
        next.written(column.table()),
        column.column(),
        "SET DEFAULT " + columns.defaultValue(column.column()).orElseThrow());
  }

  private String retype(TableColumn user, QualifiedName successor) {
    SqlText type = sql().name(next.written(successor)).addIf(user.column().list(), "[]");
    String column = Quoting.DOUBLE.quote(user.column().name());
    return alterColumn(
        next.written(user.table()),
        user.column(),
        "TYPE " + type + " USING (" + column + "::text::" + type + ")");
  }

  private static String alterColumn(QualifiedName table, Column column, String change) {
    return sql()
        .add("ALTER TABLE ")
        .name(table)
        .add(" ALTER COLUMN ")
        .name(column.name())
        .add(" ")
        .add(change)
        .toString();
  }

  private static SqlText sql() {
    return new SqlText(Quoting.DOUBLE);
  }
}
