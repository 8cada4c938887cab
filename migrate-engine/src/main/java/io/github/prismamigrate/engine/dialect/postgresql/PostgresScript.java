package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.ScriptPlace;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * How a script is sent to PostgreSQL: as one message, which the server runs as one transaction
 * unless the script says otherwise. What records its success travels in the same message, so that
 * both stay or go together.
 */
final class PostgresScript {
  /**
   * The SQLSTATEs of statements that refuse to be in a transaction together with others, such as
   * {@code CREATE INDEX CONCURRENTLY} or the call of a procedure that commits.
   */
  private static final Set<String> WANTS_TO_BE_ALONE = Set.of("25001", "2D000");

  private final String reset;

  /**
   * A way to send scripts.
   *
   * @param reset takes back what a script has changed about the session, apart from its search path
   */
  PostgresScript(String reset) {
    this.reset = reset;
  }

  void run(Session session, String script) {
    run(session, script, () -> "");
  }

  void run(Session session, String script, Supplier<String> record) {
    String restoration = restoration(session);
    try {
      send(session, script + "\n;\n" + restoration + record.get(), restoration);
    } catch (MigrateException failure) {
      if (!wantsToBeAlone(failure, script)) {
        throw ScriptPlace.locate(failure, script);
      }
      runAlone(session, script, restoration, record);
    }
  }

  /** A statement that refused to run with others had no effect, so that it can be sent again. */
  private static boolean wantsToBeAlone(MigrateException failure, String script) {
    String state = failure.parameters().getOrDefault(Failures.DATABASE_ERROR_CODE, "");
    return WANTS_TO_BE_ALONE.contains(state) && PostgresStatements.isSingle(script);
  }

  private static void runAlone(
      Session session, String script, String restoration, Supplier<String> record) {
    try {
      send(session, script, restoration);
    } catch (MigrateException failure) {
      throw ScriptPlace.locate(failure, script);
    }
    session.execute(restoration + record.get());
  }

  /** Sends one message and makes sure that it leaves no transaction behind. */
  private static void send(Session session, String message, String restoration) {
    try {
      session.execute(message);
    } catch (MigrateException failure) {
      tidyUp(session, restoration, failure);
      throw failure;
    }
    if (rollBackWhatIsOpen(session)) {
      session.execute(restoration);
      throw MigrateException.of(ErrorCode.TRANSACTION_LEFT_OPEN, Map.of());
    }
  }

  /** What hinders this, such as a lost connection, must not hide why the script failed. */
  private static void tidyUp(Session session, String restoration, MigrateException failure) {
    try {
      rollBackWhatIsOpen(session);
      session.execute(restoration);
    } catch (MigrateException hindrance) {
      failure.addSuppressed(hindrance);
    }
  }

  private static boolean rollBackWhatIsOpen(Session session) {
    boolean open =
        session.call(
            connection ->
                connection.unwrap(BaseConnection.class).getTransactionState()
                    != TransactionState.IDLE);
    if (open) {
      session.execute("ROLLBACK");
    }
    return open;
  }

  /** Statements that undo what a script may have changed about the session itself. */
  private String restoration(Session session) {
    String searchPath =
        session.query("SELECT current_setting('search_path')", row -> row.getString(1)).get(0);
    return reset
        + "SELECT pg_catalog.set_config('search_path', %s, false);\n"
            .formatted(PostgresQuoting.literal(searchPath));
  }
}
