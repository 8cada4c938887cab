package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the values of a column are converted where the server does not convert them by itself. Prisma
 * never says how, and the server then refuses to change the type.
 */
final class PostgresConversion {
  /** Whatever is assigned to these is converted by the server. */
  private static final Set<PostgresType> TEXTS =
      EnumSet.of(PostgresType.TEXT, PostgresType.VAR_CHAR, PostgresType.CHAR, PostgresType.CITEXT);

  private static final Set<PostgresType> NUMBERS =
      EnumSet.of(
          PostgresType.SMALL_INT,
          PostgresType.INTEGER,
          PostgresType.BIG_INT,
          PostgresType.OID,
          PostgresType.REAL,
          PostgresType.DOUBLE_PRECISION);

  private PostgresConversion() {}

  /**
   * The expression that makes the new value; empty where the server needs none.
   *
   * @param type the new type, with brackets for a list
   */
  static Optional<String> of(Pair<Column> columns, String type) {
    String column = Quoting.DOUBLE.quote(columns.previous().name());
    if (!columns.agreesOn(Column::list)) {
      return isEnum(columns.next())
          ? Optional.of(ofLists(columns, column, type))
          : Optional.empty();
    }
    Optional<PostgresType> previous = definition(columns.previous());
    Optional<PostgresType> next = definition(columns.next());
    if (next.filter(TEXTS::contains).isPresent() || convertsByItself(previous, next)) {
      return Optional.empty();
    }
    String brackets = columns.next().list() ? "[]" : "";
    return Optional.of(column + "::" + between(previous, next) + brackets + "::" + type);
  }

  /** Several values do not fit into one: then the cast fails, and nothing is lost. */
  private static String ofLists(Pair<Column> columns, String column, String type) {
    return columns.next().list()
        ? "array_remove(ARRAY[" + column + "], NULL)"
        : "NULLIF(array_to_string(" + column + ", ','), '')::" + type;
  }

  private static boolean isEnum(Column column) {
    return column.type() instanceof ColumnType.OfEnum;
  }

  private static boolean convertsByItself(
      Optional<PostgresType> previous, Optional<PostgresType> next) {
    if (previous.isEmpty() || next.isEmpty()) {
      return false;
    }
    return switch (previous.get()) {
      case MONEY -> next.get() == PostgresType.DECIMAL;
      case CITEXT -> false;
      case TIMESTAMP -> next.get() != PostgresType.TIMETZ;
      default -> true;
    };
  }

  /** An amount of money is written with a currency, which no number can be read from. */
  private static String between(Optional<PostgresType> previous, Optional<PostgresType> next) {
    boolean amount = previous.equals(Optional.of(PostgresType.MONEY));
    return amount && next.filter(NUMBERS::contains).isPresent() ? "numeric" : "text";
  }

  private static Optional<PostgresType> definition(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        ? scalar.nativeType().map(NativeType::definition).map(PostgresType.class::cast)
        : Optional.empty();
  }
}
