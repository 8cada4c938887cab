package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What SQLSTATEs of PostgreSQL and troubles of its driver mean. */
public final class PostgresFailures implements Failures {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** Nobody at the port, or somebody who is no PostgreSQL. */
  private static final Set<String> UNREACHED = Set.of("08001", "08P01");

  private static final Pattern DENIED =
      Pattern.compile("permission denied for (table|view|sequence|schema|database) \"?(.*?)\"?");

  @Override
  public Optional<MigrateException> translate(SQLException failure, JdbcTarget target) {
    Optional<ServerErrorMessage> answer = answer(failure);
    Map<String, String> facts = new HashMap<>(place(target));
    facts.put(DATABASE_ERROR, answer.map(PostgresFailures::words).orElse(message(failure)));
    facts.put("message", message(failure));
    facts.put("time", target.properties().getOrDefault("socketTimeout", "?") + " s");
    facts.put("context", "The URL sets this limit.");
    facts.put(DATABASE_ERROR_CODE, Optional.ofNullable(failure.getSQLState()).orElse("none"));
    answer.ifPresent(server -> facts.putAll(details(server)));
    ErrorCode code =
        answer.map(server -> serverCode(failure.getSQLState())).orElseGet(() -> driver(failure));
    Matcher denied = DENIED.matcher(answer.map(ServerErrorMessage::getMessage).orElse(""));
    if (code == ErrorCode.DATABASE_ERROR && denied.matches()) {
      facts.putAll(missing(denied.group(1), denied.group(2)));
      return Optional.of(MigrateException.of(ErrorCode.RIGHT_MISSING, facts, failure));
    }
    return Optional.of(MigrateException.of(code, facts, failure));
  }

  /** What the server leaves out: which rights there are on such an object, and what for. */
  private static Map<String, String> missing(String kind, String object) {
    String rights =
        switch (kind) {
          case "schema" -> "USAGE to reach what lies in it and CREATE to make something there";
          case "database" -> "CONNECT to reach it and CREATE to make a schema there";
          case "sequence" -> "USAGE";
          default -> "SELECT to read it and INSERT, UPDATE or DELETE to change its rows";
        };
    return Map.of("kind", kind, "object", object, "rights", rights);
  }

  private static Optional<ServerErrorMessage> answer(SQLException failure) {
    return failure instanceof PSQLException known
        ? Optional.ofNullable(known.getServerErrorMessage())
        : Optional.empty();
  }

  private static Map<String, String> place(JdbcTarget target) {
    return Map.of(
        "database_host", target.host(),
        "database_port", String.valueOf(target.port()),
        "database_user", target.user(),
        "database_name", target.database());
  }

  private static Map<String, String> details(ServerErrorMessage answer) {
    Map<String, String> details = new HashMap<>();
    details.put("kind", "table");
    details.put("model", quoted(answer.getMessage()));
    details.put("constraint", Optional.ofNullable(answer.getConstraint()).orElse("unknown"));
    details.put("message", String.valueOf(answer.getMessage()));
    if (answer.getPosition() > 0) {
      details.put(POSITION, String.valueOf(answer.getPosition()));
    }
    return details;
  }

  private static String quoted(String message) {
    Matcher name = QUOTED.matcher(String.valueOf(message));
    return name.find() ? name.group(1) : "";
  }

  /** The server's severity, message, detail and hint; everything else is about its source code. */
  private static String words(ServerErrorMessage answer) {
    StringBuilder words = new StringBuilder();
    words.append(answer.getSeverity()).append(": ").append(answer.getMessage());
    Stream.of(answer.getDetail(), answer.getHint(), answer.getWhere())
        .flatMap(Stream::ofNullable)
        .forEach(line -> words.append('\n').append(line));
    return words.toString();
  }

  private static ErrorCode serverCode(String state) {
    return switch (state) {
      case "28P01" -> ErrorCode.AUTHENTICATION_FAILED;
      case "28000" -> ErrorCode.ACCESS_DENIED;
      case "3D000" -> ErrorCode.DATABASE_MISSING;
      case "42P04" -> ErrorCode.DATABASE_EXISTS;
      case "42P01" -> ErrorCode.TABLE_MISSING;
      case "23505" -> ErrorCode.UNIQUE_VIOLATION;
      case "22001" -> ErrorCode.VALUE_TOO_LONG;
      case "57P01", "57P02" -> ErrorCode.CONNECTION_CLOSED;
      default -> ErrorCode.DATABASE_ERROR;
    };
  }

  private static ErrorCode driver(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    // A server that is left before it has let anybody in either encrypts or asks who it is.
    if (caused(failure, SSLException.class) || state.equals("08004") && names(failure, "SSL")) {
      return ErrorCode.TLS_FAILED;
    }
    if (state.equals("08004")) {
      return ErrorCode.AUTHENTICATION_FAILED;
    }
    if (state.equals("08006") && caused(failure, SocketTimeoutException.class)) {
      return ErrorCode.OPERATION_TIMED_OUT;
    }
    if (state.equals("08006") || state.equals("08003")) {
      return ErrorCode.CONNECTION_CLOSED;
    }
    return caused(failure, IOException.class) || UNREACHED.contains(state)
        ? ErrorCode.DATABASE_UNREACHABLE
        : ErrorCode.DATABASE_ERROR;
  }

  /** Words of the driver stand in the language of its user, but terms stay. */
  private static boolean names(SQLException failure, String term) {
    return message(failure).contains(term);
  }

  private static boolean caused(Throwable failure, Class<? extends Throwable> cause) {
    return Stream.iterate(failure, trouble -> trouble != null, Throwable::getCause)
        .anyMatch(cause::isInstance);
  }

  private static String message(SQLException failure) {
    return String.valueOf(failure.getMessage());
  }
}
