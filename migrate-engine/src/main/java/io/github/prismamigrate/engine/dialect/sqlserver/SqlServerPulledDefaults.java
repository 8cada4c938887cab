package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.types.Literal;
import java.util.Locale;
import java.util.Optional;

/**
 * Defaults as schema files hold them that were pulled with Prisma, next to those of the database:
 * computed ones as texts, national texts with their mark, expressions without the parentheses or
 * quotes around them. They are no changes, and to carry them out would put SQL into the rows.
 */
final class SqlServerPulledDefaults {
  private SqlServerPulledDefaults() {}

  /** Whether {@code next} is what Prisma, or the server, makes of {@code previous}. */
  static boolean same(Pair<Value> values) {
    Value next = values.next();
    if (values.previous() instanceof Value.Expression previous) {
      return core(previous.sql())
          .filter(sql -> core(written(next)).filter(sql::equals).isPresent())
          .isPresent();
    }
    Optional<String> text = text(values.previous());
    return text.isPresent() && text(next).equals(text.map(value -> "N'" + value + "'"));
  }

  private static Optional<String> written(Value value) {
    return value instanceof Value.Expression expression ? expression.sql() : text(value);
  }

  private static Optional<String> text(Value value) {
    return value instanceof Value.Constant constant && constant.literal() instanceof Literal.Text t
        ? Optional.of(t.value())
        : Optional.empty();
  }

  /** What is left of {@code sql} without what the server adds to it and what Prisma takes away. */
  private static Optional<String> core(Optional<String> sql) {
    return sql.map(text -> text.replaceAll("^\\(+|\\)+$", ""))
        .map(text -> SqlServerDefaults.text(text).orElse(text))
        .map(text -> text.replaceAll("[\\[\\]\\s]", "").toLowerCase(Locale.ROOT))
        .map(text -> text.replaceAll("\\((-?[0-9.]+)\\)", "$1"));
  }
}
