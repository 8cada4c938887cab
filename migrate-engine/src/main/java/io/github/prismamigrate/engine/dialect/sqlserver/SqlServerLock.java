package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The lock that keeps other migrating processes out; it belongs to one database of the server. */
final class SqlServerLock {
  private static final String LOCK = SqlResource.read(SqlServerLock.class, "lock.sql");
  private static final String HOLDER = SqlResource.read(SqlServerLock.class, "lock_holder.sql");

  /** How the server describes the lock that Prisma itself takes. */
  private static final String NAME = "[prisma_migrate]";

  void take(Session session, Duration timeout) {
    int outcome =
        session.query(LOCK.formatted(timeout.toMillis()), row -> row.getInt("outcome")).get(0);
    if (outcome < 0) {
      throw heldByOthers(session, timeout, outcome);
    }
  }

  private static MigrateException heldByOthers(Session session, Duration timeout, int outcome) {
    String context =
        "Its lock `prisma_migrate` was not granted within %d seconds (outcome %d). %s"
            .formatted(timeout.toSeconds(), outcome, String.join(" ", holders(session)));
    return MigrateException.of(
        ErrorCode.LOCK_TIMEOUT,
        Map.of(
            "database_host", session.target().host(),
            "database_port", String.valueOf(session.target().port()),
            "context", context.strip()));
  }

  /** Not everybody may ask; what matters is told without. */
  private static List<String> holders(Session session) {
    try {
      return session.query(
          HOLDER,
          row ->
              "It is held by session %d of the server (login `%s`, program `%s` on %s)."
                  .formatted(
                      row.getInt("session_number"),
                      row.getString("login_name"),
                      row.getString("program_name"),
                      row.getString("host_name")),
          NAME);
    } catch (MigrateException refusal) {
      return List.of();
    }
  }
}
