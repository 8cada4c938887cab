package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.ScriptPlace;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.script.Quoting;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mariadb.jdbc.Connection;
import org.mariadb.jdbc.util.constants.ServerStatus;

/**
 * How a script is run: statement by statement, because no transaction holds definitions together
 * and people have to know what stands after a failure.
 */
final class MySqlScript {
  private static final String SYNTAX_ERROR = "1064";

  /** How the server says that a statement ends too early. */
  private static final String AT_THE_END = "near '' at line";

  private static final Pattern LINE = Pattern.compile("at line ([0-9]+)$");

  void run(Session session, String script) {
    try {
      send(session, script);
    } catch (MigrateException failure) {
      tidyUp(session, failure);
      throw failure;
    }
    if (restore(session)) {
      throw MigrateException.of(ErrorCode.TRANSACTION_LEFT_OPEN, Map.of());
    }
  }

  private static void send(Session session, String script) {
    List<MySqlStatements.Piece> pieces = MySqlStatements.pieces(script);
    int next = 0;
    int done = 0;
    while (next < pieces.size()) {
      next = send(session, script, pieces, next, done);
      done++;
    }
  }

  /**
   * Sends the statement that begins with piece {@code first}. The body of a routine holds
   * semicolons, and only the server knows where it ends; it says so before it does anything.
   *
   * @param done how many statements were executed before
   * @return the piece behind the statement
   */
  private static int send(
      Session session, String script, List<MySqlStatements.Piece> pieces, int first, int done) {
    int start = pieces.get(first).start();
    for (int last = first; ; last++) {
      try {
        session.execute(script.substring(start, pieces.get(last).end()));
        return last + 1;
      } catch (MigrateException failure) {
        if (!endsTooEarly(failure) || last + 1 == pieces.size()) {
          throw located(failure, script, start, done);
        }
      }
    }
  }

  private static boolean endsTooEarly(MigrateException failure) {
    return failure.parameters().getOrDefault(Failures.DATABASE_ERROR_CODE, "").equals(SYNTAX_ERROR)
        && words(failure).contains(AT_THE_END);
  }

  private static String words(MigrateException failure) {
    return failure.parameters().getOrDefault(Failures.DATABASE_ERROR, "");
  }

  /** The failure with its place in the script, and with what stands in spite of it. */
  private static MigrateException located(
      MigrateException failure, String script, int start, int done) {
    int offset = start;
    Matcher line = LINE.matcher(words(failure));
    for (int i = line.find() ? Integer.parseInt(line.group(1)) : 1; i > 1; i--) {
      offset = script.indexOf('\n', offset) + 1;
    }
    int position = 1 + script.codePointCount(0, offset);
    return ScriptPlace.locate(
        failure
            .with(Failures.POSITION, String.valueOf(position))
            .with(Failures.DATABASE_ERROR, words(failure) + "\n" + standing(done)),
        script);
  }

  private static String standing(int done) {
    return done == 0
        ? "This is the first statement of the script; nothing of it was executed."
        : "This is statement %d of the script; the %d before it were executed and stay in effect."
            .formatted(done + 1, done);
  }

  /** What hinders this, such as a lost connection, must not hide why the script failed. */
  private static void tidyUp(Session session, MigrateException failure) {
    try {
      restore(session);
    } catch (MigrateException hindrance) {
      failure.addSuppressed(hindrance);
    }
  }

  /**
   * Undoes what a script may have changed about the session itself.
   *
   * @return whether it left a transaction open
   */
  private static boolean restore(Session session) {
    boolean open = session.call(MySqlScript::isInTransaction);
    session.execute("ROLLBACK");
    session.execute("SET autocommit = 1");
    session.execute("USE " + Quoting.BACKTICK.quote(session.target().database()));
    return open;
  }

  private static boolean isInTransaction(java.sql.Connection connection)
      throws java.sql.SQLException {
    return connection.isWrapperFor(Connection.class)
        && (connection.unwrap(Connection.class).getContext().getServerStatus()
                & ServerStatus.IN_TRANSACTION)
            != 0;
  }
}
