package io.github.prismamigrate.engine.dialect.postgresql;

import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.BIG_INT;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.BIT;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.BOOLEAN;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.BYTE_A;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.CHAR;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.CITEXT;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.DATE;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.DECIMAL;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.DOUBLE_PRECISION;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.INET;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.INTEGER;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.JSON;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.JSON_B;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.MONEY;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.OID;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.REAL;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.SMALL_INT;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.TEXT;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.TIME;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.TIMESTAMP;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.TIMESTAMPTZ;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.TIMETZ;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.UUID;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.VAR_BIT;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.VAR_CHAR;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresType.XML;
import static io.github.prismamigrate.engine.plan.Cast.IMPOSSIBLE;
import static io.github.prismamigrate.engine.plan.Cast.RISKY;
import static io.github.prismamigrate.engine.plan.Cast.SAFE;
import static java.lang.Integer.MAX_VALUE;

import io.github.prismamigrate.engine.diff.CastTable;
import io.github.prismamigrate.engine.plan.Cast;
import java.util.List;
import java.util.function.ToIntFunction;

/** Which changes of native types keep the values, as Prisma sees it. */
final class PostgresCasts {
  private static final List<PostgresType> INTEGERS = List.of(SMALL_INT, INTEGER, BIG_INT);

  private final CastTable<PostgresType> table = new CastTable<>(PostgresType.class);

  private PostgresCasts() {}

  static CastTable<PostgresType> table() {
    PostgresCasts casts = new PostgresCasts();
    casts.addIntegers();
    casts.addDecimals();
    casts.addFloats();
    casts.addStrings();
    casts.addTimes();
    casts.addBits();
    casts.addDocuments();
    casts.addOthers();
    return casts.table;
  }

  private void addIntegers() {
    text(SMALL_INT, 4, RISKY)
        .safe(List.of(INTEGER, BIG_INT, REAL, DOUBLE_PRECISION))
        .when(List.of(DECIMAL), PostgresCastRules.integerDigits(3));
    text(INTEGER, 11, RISKY)
        .safe(List.of(BIG_INT, REAL, DOUBLE_PRECISION))
        .risky(List.of(SMALL_INT))
        .when(List.of(DECIMAL), PostgresCastRules.integerDigits(10));
    text(BIG_INT, 20, RISKY)
        .safe(List.of(REAL, DOUBLE_PRECISION))
        .risky(List.of(SMALL_INT, INTEGER))
        .when(List.of(DECIMAL), PostgresCastRules.integerDigits(19));
    table.from(OID).safe(List.of(TEXT, VAR_CHAR, BIG_INT, INTEGER));
  }

  private void addDecimals() {
    text(DECIMAL, PostgresCastRules::decimalLength, RISKY)
        .risky(List.of(REAL, DOUBLE_PRECISION))
        .when(List.of(DECIMAL), PostgresCastRules.decimal())
        .when(List.of(SMALL_INT), PostgresCastRules.wholeNumber(2))
        .when(List.of(INTEGER), PostgresCastRules.wholeNumber(9))
        .when(List.of(BIG_INT), PostgresCastRules.wholeNumber(18));
    table.from(MONEY).safe(List.of(CITEXT, TEXT, VAR_CHAR)).otherwise(RISKY);
  }

  private void addFloats() {
    text(REAL, 47, RISKY).safe(List.of(DOUBLE_PRECISION)).risky(INTEGERS).risky(List.of(DECIMAL));
    text(DOUBLE_PRECISION, 317, RISKY).risky(INTEGERS).risky(List.of(DECIMAL, REAL));
  }

  private void addStrings() {
    text(VAR_CHAR, PostgresCastRules::ownLength, RISKY);
    text(TEXT, MAX_VALUE, RISKY).safe(List.of(CITEXT));
    text(CHAR, PostgresCastRules::ownLengthOrOne, RISKY);
    table.from(CITEXT).safe(List.of(TEXT, VAR_CHAR)).otherwise(RISKY);
    table.from(INET).safe(List.of(CITEXT, TEXT, VAR_CHAR));
  }

  private void addTimes() {
    text(TIMESTAMP, 23, IMPOSSIBLE)
        .safe(List.of(TIMESTAMPTZ, DATE, TIME, TIMETZ))
        .when(List.of(TIMESTAMP), PostgresCastRules.precision(SAFE));
    text(TIMESTAMPTZ, 28, IMPOSSIBLE)
        .safe(List.of(TIMESTAMP, DATE, TIME, TIMETZ))
        .when(List.of(TIMESTAMPTZ), PostgresCastRules.precision(SAFE));
    text(DATE, 28, IMPOSSIBLE).safe(List.of(TIMESTAMP, TIMESTAMPTZ));
    text(TIME, 14, IMPOSSIBLE)
        .safe(List.of(TIMETZ))
        .when(List.of(TIME), PostgresCastRules.precision(IMPOSSIBLE));
    text(TIMETZ, 19, IMPOSSIBLE)
        .safe(List.of(TIME))
        .when(List.of(TIMETZ), PostgresCastRules.precision(SAFE));
  }

  private void addBits() {
    bits(BIT, PostgresCastRules::ownLengthOrOne, IMPOSSIBLE);
    bits(VAR_BIT, PostgresCastRules::ownLength, RISKY)
        .when(List.of(BIT), PostgresCastRules.varyingToFixedBits());
  }

  private CastTable.Row<PostgresType> bits(
      PostgresType type, ToIntFunction<List<Integer>> length, Cast shorter) {
    return text(type, length, shorter)
        .when(List.of(CHAR), PostgresCastRules.bitCharacters(length, shorter))
        .when(List.of(VAR_BIT), PostgresCastRules.varying(length, IMPOSSIBLE));
  }

  private void addDocuments() {
    text(XML, MAX_VALUE, RISKY);
    text(JSON, MAX_VALUE, RISKY).safe(List.of(JSON_B));
    text(JSON_B, MAX_VALUE, RISKY).safe(List.of(JSON));
  }

  private void addOthers() {
    table
        .from(BOOLEAN)
        .safe(List.of(TEXT, VAR_CHAR))
        .when(List.of(CHAR), PostgresCastRules.booleanCharacters());
    table
        .from(BYTE_A)
        .safe(List.of(TEXT))
        .when(List.of(VAR_CHAR), PostgresCastRules.bytes(true))
        .when(List.of(CHAR), PostgresCastRules.bytes(false));
    text(UUID, 32, IMPOSSIBLE);
  }

  /** The row of a type whose values have at most {@code length} characters as text. */
  private CastTable.Row<PostgresType> text(PostgresType type, int length, Cast shorter) {
    return text(type, from -> length, shorter);
  }

  /** The same where the length depends on the arguments of the type. */
  private CastTable.Row<PostgresType> text(
      PostgresType type, ToIntFunction<List<Integer>> length, Cast shorter) {
    return table
        .from(type)
        .safe(List.of(TEXT))
        .when(List.of(VAR_CHAR), PostgresCastRules.varying(length, shorter))
        .when(List.of(CHAR), PostgresCastRules.character(length, shorter));
  }
}
