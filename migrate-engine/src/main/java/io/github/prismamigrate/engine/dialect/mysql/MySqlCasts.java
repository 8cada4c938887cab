package io.github.prismamigrate.engine.dialect.mysql;

import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.BIG_INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.BINARY;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.BIT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.BLOB;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.CHAR;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.DATE;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.DATE_TIME;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.DECIMAL;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.DOUBLE;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.FLOAT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.JSON;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.LONG_BLOB;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.LONG_TEXT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.MEDIUM_BLOB;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.MEDIUM_INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.MEDIUM_TEXT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.SMALL_INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.TEXT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.TIME;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.TIMESTAMP;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.TINY_BLOB;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.TINY_INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.TINY_TEXT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.UNSIGNED_BIG_INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.UNSIGNED_INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.UNSIGNED_MEDIUM_INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.UNSIGNED_SMALL_INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.UNSIGNED_TINY_INT;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.VAR_BINARY;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.VAR_CHAR;
import static io.github.prismamigrate.engine.dialect.mysql.MySqlType.YEAR;
import static io.github.prismamigrate.engine.plan.Cast.IMPOSSIBLE;
import static io.github.prismamigrate.engine.plan.Cast.RISKY;
import static io.github.prismamigrate.engine.plan.Cast.SAFE;

import io.github.prismamigrate.engine.diff.CastTable;
import java.util.List;

/** Which changes of native types keep the values, as Prisma sees it. */
final class MySqlCasts {
  private static final List<MySqlType> SMALLER_INTEGERS =
      List.of(
          TINY_INT,
          UNSIGNED_TINY_INT,
          SMALL_INT,
          UNSIGNED_SMALL_INT,
          MEDIUM_INT,
          UNSIGNED_MEDIUM_INT,
          INT,
          UNSIGNED_INT,
          YEAR);
  private static final List<MySqlType> BIG_INTEGERS = List.of(BIG_INT, UNSIGNED_BIG_INT);
  private static final List<MySqlType> SIZED = List.of(CHAR, VAR_CHAR, BINARY, VAR_BINARY);
  private static final List<MySqlType> TEXTS = List.of(TINY_TEXT, TEXT, MEDIUM_TEXT, LONG_TEXT);
  private static final List<MySqlType> LARGER_TEXTS = List.of(TEXT, MEDIUM_TEXT, LONG_TEXT);
  private static final List<MySqlType> BLOBS = List.of(TINY_BLOB, BLOB, MEDIUM_BLOB, LONG_BLOB);
  private static final List<MySqlType> LARGER_BLOBS = List.of(BLOB, MEDIUM_BLOB, LONG_BLOB);
  private static final List<MySqlType> POINTS_IN_TIME = List.of(DATE, DATE_TIME, TIMESTAMP);

  private final CastTable<MySqlType> table = new CastTable<>(MySqlType.class);

  private MySqlCasts() {}

  static CastTable<MySqlType> table() {
    MySqlCasts casts = new MySqlCasts();
    casts.addSignedIntegers();
    casts.addUnsignedIntegers();
    casts.addOtherNumbers();
    casts.addBits();
    casts.addTimes();
    casts.addTexts();
    casts.addBytes();
    return casts.table;
  }

  private void addSignedIntegers() {
    integer(TINY_INT)
        .safe(List.of(SMALL_INT, MEDIUM_INT, INT, BIG_INT, TIME))
        .impossible(List.of(DECIMAL));
    integer(SMALL_INT).safe(List.of(MEDIUM_INT, INT, BIG_INT, TIME)).impossible(List.of(DECIMAL));
    for (MySqlType type : List.of(MEDIUM_INT, INT)) {
      bytes(integer(type))
          .safe(List.of(BIG_INT))
          .when(List.of(BIT), MySqlCastRules.atLeast(32, RISKY))
          .impossible(List.of(TIME));
    }
    bytes(integer(BIG_INT))
        .safe(List.of(BIT, FLOAT, DOUBLE, TIME))
        .when(List.of(DECIMAL), MySqlCastRules.integerDigits(20));
  }

  private void addUnsignedIntegers() {
    unsigned(UNSIGNED_TINY_INT)
        .safe(List.of(UNSIGNED_SMALL_INT, UNSIGNED_MEDIUM_INT, UNSIGNED_INT, UNSIGNED_BIG_INT));
    unsigned(UNSIGNED_SMALL_INT).safe(List.of(UNSIGNED_MEDIUM_INT, UNSIGNED_INT, UNSIGNED_BIG_INT));
    unsigned(UNSIGNED_MEDIUM_INT);
    unsigned(UNSIGNED_INT);
    unsigned(UNSIGNED_BIG_INT);
  }

  private CastTable.Row<MySqlType> unsigned(MySqlType type) {
    return integer(type).impossible(List.of(DECIMAL));
  }

  private CastTable.Row<MySqlType> integer(MySqlType type) {
    return table.from(type).impossible(POINTS_IN_TIME).impossible(List.of(JSON)).otherwise(RISKY);
  }

  private void addOtherNumbers() {
    table
        .from(YEAR)
        .risky(List.of(DECIMAL, JSON))
        .impossible(List.of(TINY_INT, UNSIGNED_TINY_INT, TIME))
        .impossible(POINTS_IN_TIME)
        .otherwise(SAFE);
    bytes(table.from(DECIMAL)).impossible(POINTS_IN_TIME).otherwise(RISKY);
    floating(FLOAT, 32);
    floating(DOUBLE, 64);
  }

  /**
   * @param bits the size of the type
   */
  private void floating(MySqlType type, int bits) {
    table
        .from(type)
        .impossible(POINTS_IN_TIME)
        .when(List.of(BIT), MySqlCastRules.atLeast(bits, IMPOSSIBLE))
        .when(SIZED, MySqlCastRules.riskyFrom(32))
        .otherwise(SAFE);
  }

  private void addBits() {
    table
        .from(BIT)
        .safe(SMALLER_INTEGERS)
        .when(BIG_INTEGERS, MySqlCastRules.allBitsOf(64))
        .safe(List.of(CHAR, VAR_CHAR, VAR_BINARY))
        .safe(TEXTS)
        .safe(BLOBS)
        .when(List.of(BIT), MySqlCastRules.longer())
        .when(List.of(BINARY), MySqlCastRules.wholeBytes())
        .risky(List.of(DECIMAL, FLOAT, DOUBLE));
  }

  private void addTimes() {
    bytes(table.from(DATE))
        .safe(List.of(BIT, INT, UNSIGNED_INT, BIG_INT, UNSIGNED_BIG_INT))
        .safe(List.of(DECIMAL, FLOAT, DOUBLE, DATE_TIME));
    table
        .from(TIME)
        .risky(POINTS_IN_TIME)
        .impossible(List.of(YEAR, JSON))
        .when(List.of(TIME), MySqlCastRules.timePrecision())
        .otherwise(SAFE);
    bytes(pointInTime(DATE_TIME)).safe(List.of(TIMESTAMP));
    bytes(pointInTime(TIMESTAMP)).safe(List.of(DATE_TIME));
  }

  private CastTable.Row<MySqlType> pointInTime(MySqlType type) {
    return table
        .from(type)
        .safe(List.of(BIG_INT, UNSIGNED_BIG_INT, DATE, TIME))
        .when(List.of(BIT), MySqlCastRules.atLeast(64, IMPOSSIBLE))
        .when(List.of(type), MySqlCastRules.precision());
  }

  private void addTexts() {
    bytes(table.from(JSON));
    for (MySqlType type : List.of(CHAR, VAR_CHAR)) {
      bytes(table.from(type)).when(SIZED, MySqlCastRules.atLeastAsLong()).otherwise(RISKY);
    }
    table
        .from(TINY_TEXT)
        .safe(List.of(BIT))
        .safe(SIZED)
        .safe(TEXTS)
        .safe(LARGER_BLOBS)
        .otherwise(RISKY);
    for (MySqlType type : LARGER_TEXTS) {
      table
          .from(type)
          .safe(List.of(BIT))
          .safe(SIZED)
          .safe(LARGER_TEXTS)
          .safe(LARGER_BLOBS)
          .otherwise(RISKY);
    }
  }

  private void addBytes() {
    bytes(table.from(BINARY))
        .safe(List.of(MEDIUM_INT, DECIMAL, FLOAT, DOUBLE))
        .when(List.of(BINARY), MySqlCastRules.longer())
        .when(List.of(BIT), MySqlCastRules.bitsOfBytes())
        .impossible(POINTS_IN_TIME)
        .impossible(List.of(JSON))
        .otherwise(RISKY);
    table
        .from(VAR_BINARY)
        .safe(LARGER_BLOBS)
        .when(List.of(BINARY, VAR_BINARY), MySqlCastRules.longer())
        .risky(List.of(BIT, CHAR, VAR_CHAR, TINY_BLOB))
        .risky(TEXTS);
    for (MySqlType type : BLOBS) {
      table.from(type).safe(BLOBS).risky(List.of(BIT)).risky(SIZED).risky(TEXTS);
    }
  }

  /** Everything fits where bytes or characters of any number do. */
  private static CastTable.Row<MySqlType> bytes(CastTable.Row<MySqlType> row) {
    return row.safe(SIZED).safe(TEXTS).safe(BLOBS);
  }
}
