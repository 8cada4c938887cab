package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.ScriptPlace;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a script is sent to SQL Server: as one batch, whose results are read to the last. */
final class SqlServerScript {
  private static final String OPEN_TRANSACTIONS = "SELECT @@TRANCOUNT AS open_transactions";

  /**
   * What a script may have set that would change, or keep from running, what comes after it; the
   * first of these are obeyed whatever is set.
   */
  private static final String USUAL_SETTINGS =
      """
      SET NOEXEC OFF;
      SET PARSEONLY OFF;
      SET IMPLICIT_TRANSACTIONS OFF;
      SET ROWCOUNT 0;
      SET QUOTED_IDENTIFIER, ANSI_NULLS ON;""";

  private static final String ROLL_BACK = "IF @@TRANCOUNT > 0 ROLLBACK";

  void run(Session session, String script) {
    try {
      session.call(connection -> sent(connection, script));
    } catch (MigrateException failure) {
      tidyUp(session, failure);
      throw ScriptPlace.locate(positioned(failure, script), script);
    }
    session.execute(USUAL_SETTINGS);
    boolean open = leavesTransactionOpen(session);
    restore(session);
    if (open) {
      throw MigrateException.of(ErrorCode.TRANSACTION_LEFT_OPEN, Map.of());
    }
  }

  /**
   * Sends the batch. The server goes on behind most errors, and what is not read may not be run, so
   * that everything is read before the first error counts.
   *
   * @return the number of results
   */
  private static int sent(Connection connection, String script) throws SQLException {
    List<SQLException> failures = new ArrayList<>();
    int results = 0;
    try (Statement statement = connection.createStatement()) {
      boolean more = first(statement, script, failures);
      while (more) {
        results++;
        more = next(statement, failures);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    return results;
  }

  private static boolean first(Statement statement, String script, List<SQLException> failures)
      throws SQLException {
    try {
      return statement.execute(script) || statement.getUpdateCount() != -1;
    } catch (SQLException failure) {
      failures.add(failure);
      return comesFromServer(failure);
    }
  }

  private static boolean next(Statement statement, List<SQLException> failures) {
    try {
      return statement.getMoreResults() || statement.getUpdateCount() != -1;
    } catch (SQLException failure) {
      failures.add(failure);
      return comesFromServer(failure);
    }
  }

  /** Behind trouble of the driver's own, such as a lost connection, no more results can come. */
  private static boolean comesFromServer(SQLException failure) {
    return failure.getErrorCode() != 0;
  }

  /** What hinders this, such as a lost connection, must not hide why the script failed. */
  private static void tidyUp(Session session, MigrateException failure) {
    try {
      session.execute(USUAL_SETTINGS);
      restore(session);
    } catch (MigrateException hindrance) {
      failure.addSuppressed(hindrance);
    }
  }

  /** Undoes what a script may have changed about the session itself. */
  private static void restore(Session session) {
    session.execute(ROLL_BACK);
    session.execute("USE " + SqlServerQuoting.name(session.target().database()));
  }

  private static boolean leavesTransactionOpen(Session session) {
    return session.query(OPEN_TRANSACTIONS, row -> row.getInt("open_transactions")).get(0) > 0;
  }

  /** The server tells the line; the position is that of its first character. */
  private static MigrateException positioned(MigrateException failure, String script) {
    int line =
        Integer.parseInt(failure.parameters().getOrDefault(SqlServerFailures.SCRIPT_LINE, "0"));
    return line < 1 ? failure : failure.with(Failures.POSITION, position(script, line));
  }

  private static String position(String script, int line) {
    int offset = 0;
    for (int passed = 1; passed < line && offset >= 0; passed++) {
      offset = script.indexOf('\n', offset) + 1;
    }
    return String.valueOf(script.codePointCount(0, offset) + 1);
  }
}
