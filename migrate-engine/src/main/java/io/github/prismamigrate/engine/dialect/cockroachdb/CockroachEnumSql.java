package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.plan.EnumChange;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.plan.TableColumn;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Statements that change enum types. */
final class CockroachEnumSql {
  private final RelationalSchema previous;
  private final RelationalSchema next;

  CockroachEnumSql(MigrationPlan plan) {
    this.previous = plan.from();
    this.next = plan.to();
  }

  List<String> alter(EnumChange change) {
    Set<String> remaining = new HashSet<>(change.enums().next().values());
    List<String> statements = new ArrayList<>();
    change.defaults().stream()
        .map(EnumChange.DefaultUse::previous)
        .filter(use -> isLost(use.column(), remaining))
        .forEach(use -> statements.add(dropDefault(use)));
    change.added().forEach(value -> statements.add(alter(change, " ADD VALUE ", value)));
    // The missing blank is what Prisma writes.
    change.removed().forEach(value -> statements.add(alter(change, "DROP VALUE ", value)));
    return statements;
  }

  private static boolean isLost(Column column, Set<String> remaining) {
    return column.filledIn().orElseThrow() instanceof Value.Constant constant
        && constant.literal() instanceof Literal.EnumValue value
        && !remaining.contains(value.value());
  }

  private String dropDefault(TableColumn use) {
    return sql()
        .add("ALTER TABLE ")
        .name(previous.written(use.table()))
        .add(" ALTER COLUMN ")
        .name(use.column().name())
        .add(" DROP DEFAULT")
        .toString();
  }

  private String alter(EnumChange change, String action, String value) {
    return sql()
        .add("ALTER TYPE ")
        .name(next.written(change.enums().next().name()))
        .add(action + "'" + value + "'")
        .toString();
  }

  private static SqlText sql() {
    return new SqlText(Quoting.DOUBLE);
  }
}
