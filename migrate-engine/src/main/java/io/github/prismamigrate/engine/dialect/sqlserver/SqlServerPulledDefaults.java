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
    Optional<String> next = written(values.next());
    if (values.previous() instanceof Value.Expression previous) {
      String core = core(previous.sql().orElse(""));
      return next.filter(sql -> core.equals(core(sql)) || core.equals(core("(" + sql + ")")))
          .isPresent();
    }
    return written(values.previous())
        .map(text -> "N'" + text + "'")
        .filter(text -> next.equals(Optional.of(text)))
        .isPresent();
  }

  /** What a schema file says, if it is SQL or could be taken for it. */
  private static Optional<String> written(Value value) {
    if (value instanceof Value.Expression expression) {
      return expression.sql();
    }
    Optional<Literal> literal =
        value instanceof Value.Constant constant
            ? Optional.of(constant.literal())
            : Optional.empty();
    return literal.flatMap(
        constant ->
            constant instanceof Literal.Text text
                ? Optional.of(text.value())
                : constant instanceof Literal.Bytes bytes
                    ? Optional.of("0x" + bytes.hex())
                    : Optional.empty());
  }

  /** What is left of {@code sql} without what the server adds to it and what Prisma takes away. */
  private static String core(String sql) {
    return sql.toLowerCase(Locale.ROOT)
        .replaceAll("[\\[\\]\\s]", "")
        .replaceAll("\\((-?[0-9.]+)\\)", "$1")
        .replaceAll("^['(]+|[')]+$", "");
  }
}
