package io.github.prismamigrate.engine.dialect.sqlserver;

import com.microsoft.sqlserver.jdbc.SQLServerError;
import com.microsoft.sqlserver.jdbc.SQLServerException;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What the error numbers of SQL Server and troubles of its driver mean. */
public final class SqlServerFailures implements Failures {
  /** The parameter that holds the line of the script in which the server met the error, from 1. */
  static final String SCRIPT_LINE = "script_line";

  /** What the driver adds to its words once a server has answered. */
  private static final String CONNECTED = "ClientConnectionId:";

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  @Override
  public Optional<MigrateException> translate(SQLException failure, JdbcTarget target) {
    Map<String, String> facts = new HashMap<>(place(target));
    facts.put(DATABASE_ERROR, words(failure));
    facts.put(DATABASE_ERROR_CODE, number(failure));
    facts.put("message", words(failure));
    facts.put("kind", "table");
    facts.put("model", quoted(words(failure)));
    facts.put("constraint", quoted(words(failure)));
    facts.put("time", target.properties().getOrDefault("socketTimeout", "") + " milliseconds");
    facts.put("context", words(failure));
    answer(failure)
        .filter(error -> error.getProcedureName() == null || error.getProcedureName().isEmpty())
        .ifPresent(error -> facts.put(SCRIPT_LINE, String.valueOf(error.getLineNumber())));
    // Errors without a number are the driver's own.
    ErrorCode code = failure.getErrorCode() == 0 ? driverCode(failure) : serverCode(failure);
    return Optional.of(MigrateException.of(code, facts, failure));
  }

  private static Map<String, String> place(JdbcTarget target) {
    return Map.of(
        "database_host", target.host(),
        "database_port", String.valueOf(target.port()),
        "database_user", target.user(),
        "database_name", target.database());
  }

  private static Optional<SQLServerError> answer(SQLException failure) {
    return failure instanceof SQLServerException known
        ? Optional.ofNullable(known.getSQLServerError())
        : Optional.empty();
  }

  /** The server's words alone; the driver adds the number of the connection. */
  private static String words(SQLException failure) {
    return answer(failure)
        .map(SQLServerError::getErrorMessage)
        .orElseGet(
            () -> String.valueOf(failure.getMessage()).replaceAll(" ClientConnectionId:.*", ""));
  }

  private static String number(SQLException failure) {
    return failure.getErrorCode() == 0 ? "none" : String.valueOf(failure.getErrorCode());
  }

  private static String quoted(String message) {
    Matcher name = QUOTED.matcher(message);
    return name.find() ? name.group(1) : "";
  }

  private static ErrorCode serverCode(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case 18456 -> ErrorCode.AUTHENTICATION_FAILED;
      case 916 -> ErrorCode.ACCESS_DENIED;
      case 4060 -> ErrorCode.DATABASE_MISSING;
      case 1801 -> ErrorCode.DATABASE_EXISTS;
      case 208 -> ErrorCode.TABLE_MISSING;
      case 2601, 2627 -> ErrorCode.UNIQUE_VIOLATION;
      case 2628, 8152 -> ErrorCode.VALUE_TOO_LONG;
      default -> ErrorCode.DATABASE_ERROR;
    };
  }

  private static ErrorCode driverCode(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    if (caused(failure, SSLException.class) || message.contains("SSL")) {
      return ErrorCode.TLS_FAILED;
    }
    if (failure instanceof SQLTimeoutException
        || String.valueOf(failure.getSQLState()).startsWith("HYT")) {
      return ErrorCode.OPERATION_TIMED_OUT;
    }
    if (!String.valueOf(failure.getSQLState()).startsWith("08")) {
      return ErrorCode.DATABASE_ERROR;
    }
    return message.contains(CONNECTED)
        ? ErrorCode.CONNECTION_CLOSED
        : ErrorCode.DATABASE_UNREACHABLE;
  }

  private static boolean caused(Throwable failure, Class<? extends Throwable> cause) {
    return Stream.iterate(failure, trouble -> trouble != null, Throwable::getCause)
        .anyMatch(cause::isInstance);
  }
}
