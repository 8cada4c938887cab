package io.github.prismamigrate.engine.dialect.sqlserver;

import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.BIG_INT;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.BINARY;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.BIT;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.CHAR;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.DATE;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.DATE_TIME;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.DATE_TIME2;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.DATE_TIME_OFFSET;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.DECIMAL;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.FLOAT;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.IMAGE;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.INT;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.MONEY;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.N_CHAR;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.N_TEXT;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.N_VAR_CHAR;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.REAL;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.SMALL_DATE_TIME;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.SMALL_INT;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.SMALL_MONEY;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.TEXT;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.TIME;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.TINY_INT;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.UNIQUE_IDENTIFIER;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.VAR_BINARY;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.VAR_CHAR;
import static io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType.XML;

import io.github.prismamigrate.engine.diff.CastTable;
import java.util.List;

/** Which changes of native types keep the values, as Prisma sees it. */
final class SqlServerCasts {
  private static final List<SqlServerType> STRINGS = List.of(CHAR, N_CHAR, VAR_CHAR, N_VAR_CHAR);
  private static final List<SqlServerType> ANSI = List.of(CHAR, VAR_CHAR);
  private static final List<SqlServerType> UNICODE = List.of(N_CHAR, N_VAR_CHAR);
  private static final List<SqlServerType> BINARIES = List.of(BINARY, VAR_BINARY);
  private static final List<SqlServerType> INTEGERS = List.of(TINY_INT, SMALL_INT, INT, BIG_INT);
  private static final List<SqlServerType> MONIES = List.of(MONEY, SMALL_MONEY);
  private static final List<SqlServerType> FLOATS = List.of(FLOAT, REAL);
  private static final List<SqlServerType> COUNTED_TIMES = List.of(DATE_TIME, SMALL_DATE_TIME);
  private static final List<SqlServerType> TIMES =
      List.of(DATE, TIME, DATE_TIME, DATE_TIME2, DATE_TIME_OFFSET, SMALL_DATE_TIME);

  private final CastTable<SqlServerType> table = new CastTable<>(SqlServerType.class);

  private SqlServerCasts() {}

  static CastTable<SqlServerType> table() {
    SqlServerCasts casts = new SqlServerCasts();
    casts.addIntegers();
    casts.addMonies();
    casts.addDecimal();
    casts.addFloats();
    casts.addTimes();
    casts.addStrings();
    casts.addTexts();
    casts.addBinaries();
    casts.addUniqueIdentifier();
    return casts.table;
  }

  private void addIntegers() {
    table
        .from(BIT)
        .safe(INTEGERS)
        .safe(MONIES)
        .safe(FLOATS)
        .safe(COUNTED_TIMES)
        .safe(STRINGS)
        .safe(BINARIES)
        .safe(List.of(DECIMAL));
    integer(TINY_INT, 3)
        .safe(List.of(SMALL_INT, INT, BIG_INT))
        .safe(MONIES)
        .safe(COUNTED_TIMES)
        .safe(BINARIES)
        .when(List.of(DECIMAL), SqlServerCastRules.wholeDigits(3));
    integer(SMALL_INT, 6)
        .safe(List.of(INT, BIG_INT))
        .safe(MONIES)
        .safe(COUNTED_TIMES)
        .risky(List.of(TINY_INT))
        .when(BINARIES, SqlServerCastRules.length(2))
        .when(List.of(DECIMAL), SqlServerCastRules.wholeDigits(5));
    integer(INT, 11)
        .safe(List.of(BIG_INT, MONEY))
        .risky(List.of(TINY_INT, SMALL_INT, SMALL_MONEY))
        .risky(COUNTED_TIMES)
        .when(BINARIES, SqlServerCastRules.length(4))
        .when(List.of(DECIMAL), SqlServerCastRules.wholeDigits(10));
    integer(BIG_INT, 20)
        .risky(List.of(TINY_INT, SMALL_INT, INT))
        .risky(MONIES)
        .risky(COUNTED_TIMES)
        .when(BINARIES, SqlServerCastRules.length(8))
        .when(List.of(DECIMAL), SqlServerCastRules.writtenWholeDigits(19));
  }

  /** The row of an integer type whose values have at most {@code length} characters as text. */
  private CastTable.Row<SqlServerType> integer(SqlServerType type, int length) {
    return table
        .from(type)
        .safe(FLOATS)
        .risky(List.of(BIT))
        .when(STRINGS, SqlServerCastRules.length(length));
  }

  private void addMonies() {
    money(MONEY)
        .risky(List.of(SMALL_MONEY))
        .when(STRINGS, SqlServerCastRules.length(21))
        .when(BINARIES, SqlServerCastRules.length(8))
        .when(List.of(DECIMAL), SqlServerCastRules.precision(19, 4));
    money(SMALL_MONEY)
        .safe(List.of(MONEY))
        .when(STRINGS, SqlServerCastRules.length(12))
        .when(BINARIES, SqlServerCastRules.length(4))
        .when(List.of(DECIMAL), SqlServerCastRules.precision(10, 4));
  }

  private CastTable.Row<SqlServerType> money(SqlServerType type) {
    return table.from(type).risky(INTEGERS).risky(List.of(BIT)).risky(FLOATS).risky(COUNTED_TIMES);
  }

  private void addDecimal() {
    table
        .from(DECIMAL)
        .risky(INTEGERS)
        .risky(List.of(BIT))
        .risky(MONIES)
        .risky(FLOATS)
        .risky(COUNTED_TIMES)
        .risky(BINARIES)
        .when(STRINGS, SqlServerCastRules.decimalCharacters())
        .when(List.of(DECIMAL), SqlServerCastRules.decimal());
  }

  private void addFloats() {
    table
        .from(REAL)
        .when(STRINGS, SqlServerCastRules.limitedLength(47))
        .when(BINARIES, SqlServerCastRules.limitedLength(4));
    table
        .from(FLOAT)
        .when(STRINGS, SqlServerCastRules.floatLength(47, 317))
        .when(BINARIES, SqlServerCastRules.floatLength(4, 8))
        .when(List.of(REAL), SqlServerCastRules.floatToReal());
    table.from(REAL).when(List.of(FLOAT), SqlServerCastRules.realToFloat());
    table.from(FLOAT).when(List.of(FLOAT), SqlServerCastRules.floatToFloat());
    for (SqlServerType type : FLOATS) {
      table
          .from(type)
          .risky(INTEGERS)
          .risky(List.of(BIT, DECIMAL))
          .risky(MONIES)
          .risky(COUNTED_TIMES);
    }
  }

  private void addTimes() {
    time(DATE, 10)
        .safe(List.of(DATE_TIME, DATE_TIME2, DATE_TIME_OFFSET))
        .risky(List.of(SMALL_DATE_TIME));
    time(TIME, 8).safe(List.of(DATE_TIME2, DATE_TIME_OFFSET)).risky(COUNTED_TIMES);
    time(DATE_TIME, 23)
        .safe(List.of(DATE_TIME2, DATE_TIME_OFFSET))
        .risky(List.of(DATE, TIME, SMALL_DATE_TIME));
    time(DATE_TIME2, 27)
        .safe(List.of(DATE_TIME_OFFSET))
        .risky(List.of(DATE, TIME))
        .risky(COUNTED_TIMES);
    time(DATE_TIME_OFFSET, 33).risky(List.of(DATE, TIME, DATE_TIME2)).risky(COUNTED_TIMES);
    time(SMALL_DATE_TIME, 19)
        .safe(List.of(DATE_TIME, DATE_TIME2, DATE_TIME_OFFSET))
        .risky(List.of(DATE, TIME));
  }

  private CastTable.Row<SqlServerType> time(SqlServerType type, int length) {
    return table.from(type).when(STRINGS, SqlServerCastRules.limitedLength(length));
  }

  private void addStrings() {
    for (SqlServerType type : STRINGS) {
      table
          .from(type)
          .risky(INTEGERS)
          .risky(List.of(DECIMAL, BIT, UNIQUE_IDENTIFIER))
          .risky(MONIES)
          .risky(FLOATS)
          .risky(TIMES)
          .when(UNICODE, SqlServerCastRules.fits())
          .safe(List.of(N_TEXT));
    }
    for (SqlServerType type : ANSI) {
      table.from(type).when(ANSI, SqlServerCastRules.fits()).safe(List.of(TEXT));
    }
    for (SqlServerType type : UNICODE) {
      table.from(type).risky(ANSI).risky(List.of(TEXT));
    }
    // Text of any length needs more room in two bytes for each character than there may be.
    table
        .from(VAR_CHAR)
        .when(List.of(N_VAR_CHAR), SqlServerCastRules.fitsUnlessMax())
        .when(List.of(N_TEXT), SqlServerCastRules.safeUnlessMax());
  }

  private void addTexts() {
    table
        .from(TEXT)
        .risky(STRINGS)
        .risky(List.of(N_TEXT))
        .when(List.of(VAR_CHAR), SqlServerCastRules.onlyMax());
    table
        .from(N_TEXT)
        .risky(STRINGS)
        .risky(List.of(TEXT))
        .when(List.of(N_VAR_CHAR), SqlServerCastRules.onlyMax());
    table
        .from(XML)
        .risky(STRINGS)
        .risky(BINARIES)
        .when(List.of(N_VAR_CHAR), SqlServerCastRules.onlyMax());
  }

  private void addBinaries() {
    for (SqlServerType type : BINARIES) {
      table
          .from(type)
          .risky(List.of(DECIMAL, BIT, XML, UNIQUE_IDENTIFIER))
          .risky(COUNTED_TIMES)
          .safe(List.of(IMAGE))
          .when(List.of(MONEY), SqlServerCastRules.bytes(8))
          .when(List.of(SMALL_MONEY), SqlServerCastRules.bytes(4))
          .when(ANSI, SqlServerCastRules.fits())
          .when(BINARIES, SqlServerCastRules.fits())
          .when(UNICODE, SqlServerCastRules.fitsInPairs())
          .when(List.of(TINY_INT), SqlServerCastRules.bytes(1));
    }
    table
        .from(BINARY)
        .when(List.of(SMALL_INT), SqlServerCastRules.bytes(2))
        .when(List.of(INT), SqlServerCastRules.bytes(4))
        .when(List.of(BIG_INT), SqlServerCastRules.bytes(8));
    table
        .from(VAR_BINARY)
        .when(List.of(SMALL_INT), SqlServerCastRules.writtenBytes(2))
        .when(List.of(INT), SqlServerCastRules.writtenBytes(4))
        .when(List.of(BIG_INT), SqlServerCastRules.writtenBytes(8));
    table
        .from(IMAGE)
        .risky(List.of(BINARY))
        .when(List.of(VAR_BINARY), SqlServerCastRules.onlyMax());
  }

  private void addUniqueIdentifier() {
    table
        .from(UNIQUE_IDENTIFIER)
        .when(STRINGS, SqlServerCastRules.length(36))
        .when(BINARIES, SqlServerCastRules.length(16));
  }
}
