package io.github.prismamigrate.engine.database;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Makes and removes the databases of a server. */
public final class ServerDatabases {
  private static final String SHADOW_PREFIX = "prisma_migrate_shadow_db_";

  private final DatabaseServer server;
  private final Function<JdbcTarget, Session> open;
  private final Failures failures;

  /**
   * The databases of {@code server}.
   *
   * @param open connects to a database that may not exist
   */
  public ServerDatabases(
      DatabaseServer server, Function<JdbcTarget, Session> open, Failures failures) {
    this.server = server;
    this.open = open;
    this.failures = failures;
  }

  /** As {@link Connector#createDatabase}. */
  public boolean create(JdbcTarget target) {
    try {
      open.apply(target).close();
      return false;
    } catch (MigrateException failure) {
      if (failure.error() != ErrorCode.DATABASE_MISSING) {
        throw failure;
      }
    }
    if (!createMissing(target)) {
      return false;
    }
    server.openNew(target).close();
    return true;
  }

  private boolean createMissing(JdbcTarget target) {
    try (Session maintenance = server.maintain(target)) {
      server.create(maintenance, target.database());
      return true;
    } catch (MigrateException failure) {
      // Somebody else was faster: a missing database and a present one are told apart only now.
      if (failure.error() == ErrorCode.DATABASE_EXISTS) {
        return false;
      }
      throw failure.error() == ErrorCode.DATABASE_ERROR ? notCreated(target, failure) : failure;
    }
  }

  private static MigrateException notCreated(JdbcTarget target, MigrateException failure) {
    return MigrateException.of(
        ErrorCode.DATABASE_NOT_CREATED,
        Map.of("database_name", target.database(), Failures.DATABASE_ERROR, failure.getMessage()),
        failure);
  }

  /** As {@link Connector#dropDatabase}. */
  public void drop(JdbcTarget target) {
    try (Session maintenance = server.maintain(target)) {
      server.drop(maintenance, target.database());
    }
  }

  /** As {@link Connector#createShadow}. */
  public Session createShadow(JdbcTarget main) {
    Session beside = Session.open(main, failures);
    try {
      JdbcTarget shadow = server.beside(main, SHADOW_PREFIX + UUID.randomUUID());
      createShadow(beside, shadow.database());
      return openShadow(beside, shadow);
    } catch (MigrateException failure) {
      beside.close();
      throw failure;
    }
  }

  private void createShadow(Session beside, String database) {
    try {
      server.createShadow(beside, database);
    } catch (MigrateException failure) {
      throw MigrateException.of(
          ErrorCode.SHADOW_NOT_CREATED, Map.of("inner_error", failure.getMessage()), failure);
    }
  }

  private Session openShadow(Session beside, JdbcTarget shadow) {
    LastWork interrupted = new LastWork(() -> drop(shadow));
    try {
      return server
          .openNew(shadow)
          .closingWith(() -> dropShadow(beside, shadow.database(), interrupted));
    } catch (MigrateException failure) {
      server.drop(beside, shadow.database());
      interrupted.done();
      throw failure;
    }
  }

  private void dropShadow(Session beside, String database, LastWork interrupted) {
    try (beside) {
      server.drop(beside, database);
    } finally {
      interrupted.done();
    }
  }
}
