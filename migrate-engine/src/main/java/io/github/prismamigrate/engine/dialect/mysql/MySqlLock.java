package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The lock that keeps other migrating processes out, on all databases of the server. */
final class MySqlLock {
  /** The name that Prisma itself locks; another name would not exclude a Prisma process. */
  private static final String NAME = "prisma_migrate";

  /** A hosted service that knows no such locks. */
  private static final String WITHOUT_LOCKS = ".psdb.cloud";

  private static final String HOLDER = SqlResource.read(MySqlLock.class, "lock_holder.sql");
  private static final double MILLIS = 1000.0;

  void take(Session session, Duration timeout) {
    if (!session.target().host().endsWith(WITHOUT_LOCKS) && !taken(session, timeout)) {
      throw heldByOthers(session, timeout);
    }
  }

  private static boolean taken(Session session, Duration timeout) {
    return session
        .query("SELECT GET_LOCK(?, ?)", row -> row.getInt(1), NAME, timeout.toMillis() / MILLIS)
        .contains(1);
  }

  private static MigrateException heldByOthers(Session session, Duration timeout) {
    String context =
        "Its lock `%s` was not free within %d seconds. %s"
            .formatted(NAME, timeout.toSeconds(), String.join(" ", holders(session)));
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
            "It is held by connection %d of the server (user `%s` from %s)."
                .formatted(
                    row.getLong("connection"),
                    row.getString("user_name"),
                    row.getString("address")),
        NAME);
  }
}
