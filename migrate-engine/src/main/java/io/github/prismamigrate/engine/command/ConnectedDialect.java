package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.ServerProfile;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.Map;

/**
 * A session and the dialect as the server at its other end speaks it.
 *
 * @param dialect tuned to the server
 */
record ConnectedDialect(Session session, Dialect dialect) {

  /**
   * Takes the server for what {@code written} says.
   *
   * @param session is closed where the server is another
   * @throws MigrateException where the server is one of another provider
   */
  static ConnectedDialect of(Session session, Dialect written, Providers providers) {
    ServerProfile server = profile(session, written);
    Dialect serving = providers.serving(written, server);
    if (!serving.name().equals(written.name())) {
      session.close();
      throw mismatch(session, written, serving);
    }
    return new ConnectedDialect(session, written.tunedTo(server));
  }

  private static ServerProfile profile(Session session, Dialect dialect) {
    try {
      return dialect.operator().profile(session);
    } catch (MigrateException failure) {
      session.close();
      throw failure;
    }
  }

  private static MigrateException mismatch(Session session, Dialect written, Dialect serving) {
    return MigrateException.of(
        ErrorCode.SERVER_OF_OTHER_PROVIDER,
        Map.of(
            "database_host", session.target().host(),
            "database_port", String.valueOf(session.target().port()),
            "served", serving.name(),
            "provider", written.name()));
  }

  /**
   * Connects where nothing but {@code url} says what the server is: the dialect that finds it hands
   * over to the one that is made for it.
   */
  static ConnectedDialect at(String url, Opening open, Providers providers) {
    Dialect first = providers.forUrl(url);
    Session session = open.open(first);
    ServerProfile server = profile(session, first);
    Dialect serving = providers.serving(first, server);
    if (serving.name().equals(first.name())) {
      return new ConnectedDialect(session, first.tunedTo(server));
    }
    session.close();
    return new ConnectedDialect(open.open(serving), serving.tunedTo(server));
  }

  /** Connects in the way of a dialect. */
  interface Opening {
    Session open(Dialect dialect);
  }
}
