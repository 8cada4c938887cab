package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What error numbers of MySQL and MariaDB and troubles of the driver mean. */
public final class MySqlFailures implements Failures {
  /** The driver puts the number of the connection in front of the server's words. */
  private static final Pattern CONNECTION = Pattern.compile("^\\(conn=[0-9]+\\) ");

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  @Override
  public Optional<MigrateException> translate(SQLException failure, JdbcTarget target) {
    String words = CONNECTION.matcher(String.valueOf(failure.getMessage())).replaceFirst("");
    Map<String, String> facts = new HashMap<>();
    facts.put("database_host", target.host());
    facts.put("database_port", String.valueOf(target.port()));
    facts.put("database_user", target.user());
    facts.put("database_name", target.database());
    facts.put(DATABASE_ERROR, words);
    facts.put(DATABASE_ERROR_CODE, String.valueOf(failure.getErrorCode()));
    facts.put("message", words);
    facts.put("time", target.properties().getOrDefault("socketTimeout", "?") + " ms");
    facts.put("context", "The URL sets this limit.");
    facts.put("kind", "table");
    facts.put("model", quoted(words));
    facts.put("constraint", quoted(words));
    return Optional.of(MigrateException.of(code(failure), facts, failure));
  }

  /** The last quoted word, which names what the failure is about. */
  private static String quoted(String words) {
    Matcher name = QUOTED.matcher(words);
    return Stream.iterate(name, Matcher::find, found -> found)
        .map(found -> found.group(1))
        .reduce("", (former, latter) -> latter);
  }

  private static ErrorCode code(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case 1045, 1698 -> ErrorCode.AUTHENTICATION_FAILED;
      case 1049 -> ErrorCode.DATABASE_MISSING;
      case 1007 -> ErrorCode.DATABASE_EXISTS;
      case 1044 -> ErrorCode.ACCESS_DENIED;
      case 1146 -> ErrorCode.TABLE_MISSING;
      case 1062 -> ErrorCode.UNIQUE_VIOLATION;
      case 1406 -> ErrorCode.VALUE_TOO_LONG;
      case 1053, 1927 -> ErrorCode.CONNECTION_CLOSED;
      case 1105, 1317 -> vitess(failure);
      default -> driver(failure);
    };
  }

  /** MySQL uses these numbers for other troubles, so that only the words tell. */
  private static ErrorCode vitess(SQLException failure) {
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (words.contains("foreign key")) {
      return ErrorCode.FOREIGN_KEYS_REFUSED;
    }
    return words.contains("direct ddl") ? ErrorCode.DIRECT_DDL_REFUSED : driver(failure);
  }

  private static ErrorCode driver(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (caused(failure, SSLException.class)) {
      return ErrorCode.TLS_FAILED;
    }
    if (!state.startsWith("08")) {
      return ErrorCode.DATABASE_ERROR;
    }
    if (state.equals("08000") && !caused(failure, SocketTimeoutException.class)
        || state.equals("08001")) {
      return ErrorCode.DATABASE_UNREACHABLE;
    }
    return caused(failure, SocketTimeoutException.class)
        ? ErrorCode.OPERATION_TIMED_OUT
        : ErrorCode.CONNECTION_CLOSED;
  }

  private static boolean caused(Throwable failure, Class<? extends IOException> cause) {
    return Stream.iterate(failure, trouble -> trouble != null, Throwable::getCause)
        .anyMatch(cause::isInstance);
  }
}
