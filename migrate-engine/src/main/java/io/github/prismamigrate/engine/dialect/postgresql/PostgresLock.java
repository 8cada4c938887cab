package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The advisory lock that keeps other migrating processes out. It is asked for again and again
 * instead of waited for: a waiting statement keeps a snapshot, and the holder's {@code CREATE INDEX
 * CONCURRENTLY} would wait for that snapshot for ever.
 */
final class PostgresLock {
  /** The key that Prisma itself locks; another key would not exclude a Prisma process. */
  private static final long KEY = 72707369L;

  private static final long PAUSE_MILLIS = 200;
  private static final String HOLDER = SqlResource.read(PostgresLock.class, "lock_holder.sql");

  void take(Session session, Duration timeout) {
    long start = System.nanoTime();
    while (!taken(session)) {
      if (System.nanoTime() - start > timeout.toNanos()) {
        throw heldByOthers(session, timeout);
      }
      pause();
    }
  }

  private static boolean taken(Session session) {
    return session
        .query("SELECT pg_catalog.pg_try_advisory_lock(?)", row -> row.getBoolean(1), KEY)
        .contains(true);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw MigrateException.of(
          ErrorCode.UNEXPECTED, Map.of("message", "interrupted while waiting"), interruption);
    }
  }

  private static MigrateException heldByOthers(Session session, Duration timeout) {
    String context =
        "Its advisory lock %d was not free within %d seconds. %s"
            .formatted(KEY, timeout.toSeconds(), String.join(" ", holders(session)));
    return MigrateException.of(
        ErrorCode.LOCK_TIMEOUT,
        Map.of(
            "database_host", session.target().host(),
            "database_port", String.valueOf(session.target().port()),
            "context", context.strip()));
  }

  private static List<String> holders(Session session) {
    return session.query(
        HOLDER,
        row ->
            "It is held by `%s` (process %d of the server, from %s, connected since %s)."
                .formatted(
                    row.getString("program"),
                    row.getInt("pid"),
                    row.getString("address"),
                    row.getString("connected")),
        KEY);
  }
}
