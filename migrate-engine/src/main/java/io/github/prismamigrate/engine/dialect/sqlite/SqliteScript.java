package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.Map;

/**
 * How a script is run by SQLite: statement by statement without a transaction of its own, so that
 * what ran before a failure stays.
 */
final class SqliteScript {
  private static final String NO_TRANSACTION = "no transaction is active";

  void run(Session session, String script) {
    int foreignKeys = session.query("PRAGMA foreign_keys", row -> row.getInt(1)).get(0);
    String restoration = "PRAGMA foreign_keys = " + foreignKeys;
    try {
      session.executeAll(script);
    } catch (MigrateException failure) {
      rollBackWhatIsOpen(session);
      session.executeAll(restoration);
      throw failure;
    }
    boolean open = rollBackWhatIsOpen(session);
    session.executeAll(restoration);
    if (open) {
      throw MigrateException.of(ErrorCode.TRANSACTION_LEFT_OPEN, Map.of());
    }
  }

  /**
   * The driver does not tell whether a transaction is open, but the library refuses to end none.
   */
  private static boolean rollBackWhatIsOpen(Session session) {
    try {
      session.executeAll("ROLLBACK");
      return true;
    } catch (MigrateException failure) {
      if (failure.parameters().getOrDefault(Failures.DATABASE_ERROR, "").contains(NO_TRANSACTION)) {
        return false;
      }
      throw failure;
    }
  }
}
