package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.plan.EnumChange;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.plan.TableColumn;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.ArrayList;
import java.util.List;
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

  PostgresEnumSql(MigrationPlan plan, PostgresColumnSql columns) {
    this.previous = plan.from();
    this.next = plan.to();
    this.columns = columns;
  }

  String create(SqlEnum type) {
    return create(type.name(), type.values());
  }

  private String create(QualifiedName name, List<String> values) {
    return sql()
        .add("CREATE TYPE ")
        .name(next.written(name))
        .add(" AS ENUM ")
        .list(values, PostgresEnumSql::quoted)
        .toString();
  }

  /** Quotes inside are not doubled, as Prisma does not double them. */
  private static String quoted(String value) {
    return "'" + value + "'";
  }

  List<String> alter(EnumChange change) {
    return change.removed().isEmpty() ? addValues(change) : replace(change);
  }

  private List<String> addValues(EnumChange change) {
    List<String> statements =
        change.added().stream()
            .map(value -> alterType(change.enums().next().name(), " ADD VALUE " + quoted(value)))
            .collect(Collectors.toCollection(ArrayList::new));
    if (statements.size() > 1) {
      statements.set(0, SEVERAL_VALUES + statements.get(0));
    }
    return statements;
  }

  /** Values cannot be removed: a new type takes the place of the old one. */
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
