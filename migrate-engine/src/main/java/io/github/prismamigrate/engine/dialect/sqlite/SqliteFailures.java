package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the result codes of SQLite mean. */
public final class SqliteFailures implements Failures {
  /** The driver wraps the words of the library: {@code [CODE] meaning of the code (words)}. */
  private static final Pattern WRAPPED =
      Pattern.compile("\\[SQLITE_\\w+\\] .*?\\((.*)\\)", Pattern.DOTALL);

  private static final Pattern NO_TABLE = Pattern.compile("no such table: (.*)", Pattern.DOTALL);
  private static final Pattern UNIQUE =
      Pattern.compile("UNIQUE constraint failed: (.*)", Pattern.DOTALL);

  /** The part of a result code that says what happened; the rest says how. */
  private static final int PRIMARY = 0xff;

  @Override
  public Optional<MigrateException> translate(SQLException failure, JdbcTarget target) {
    if (!(failure instanceof SQLiteException known)) {
      return Optional.empty();
    }
    Map<String, String> facts = new HashMap<>();
    int code = known.getResultCode().code;
    String words = words(known);
    facts.put(DATABASE_ERROR_CODE, String.valueOf(code));
    facts.put(DATABASE_ERROR, words);
    facts.put("database_name", target.database());
    return Optional.of(MigrateException.of(code(code, words, target, facts), facts, failure));
  }

  private static String words(SQLiteException failure) {
    Matcher wrapped = WRAPPED.matcher(String.valueOf(failure.getMessage()));
    return wrapped.matches() ? wrapped.group(1) : String.valueOf(failure.getMessage());
  }

  private static ErrorCode code(
      int code, String words, JdbcTarget target, Map<String, String> facts) {
    Matcher table = NO_TABLE.matcher(words);
    if (table.matches()) {
      facts.putAll(Map.of("kind", "table", "model", table.group(1)));
      return ErrorCode.TABLE_MISSING;
    }
    Matcher unique = UNIQUE.matcher(words);
    if (unique.matches()) {
      facts.put("constraint", unique.group(1));
      return ErrorCode.UNIQUE_VIOLATION;
    }
    if ((code & PRIMARY) == SQLiteErrorCode.SQLITE_BUSY.code) {
      facts.put("time", target.properties().getOrDefault("busy_timeout", "?") + " ms");
      facts.put("context", "Another process keeps the file to itself.");
      return ErrorCode.OPERATION_TIMED_OUT;
    }
    if ((code & PRIMARY) == SQLiteErrorCode.SQLITE_NOTADB.code) {
      facts.put("details", "`%s` is no database of SQLite".formatted(facts.get("database_name")));
      return ErrorCode.URL_INVALID;
    }
    return ErrorCode.DATABASE_ERROR;
  }
}
