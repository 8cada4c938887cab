package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PreferQueryMode;

/** How to get to a database of PostgreSQL. */
public final class PostgresConnector implements Connector {
  /** Databases of every server, from which others can be created. */
  private static final List<String> MAINTENANCE = List.of("postgres", "template1");

  private final Failures failures;

  public PostgresConnector(Failures failures) {
    this.failures = failures;
  }

  @Override
  public JdbcTarget target(String url, Path baseDirectory) {
    return PostgresUrl.parse(url, baseDirectory);
  }

  @Override
  public Session open(JdbcTarget target) {
    return prepared(Session.open(target, failures));
  }

  @Override
  public Session open(DataSource dataSource) {
    return prepared(Session.open(dataSource, PostgresConnector::describe, failures));
  }

  private static Session prepared(Session session) {
    try {
      session.query(resource("prepare_session.sql"), row -> row.getString(1));
      session.target().namespace().ifPresent(namespace -> enter(session, namespace));
      return session;
    } catch (MigrateException failure) {
      session.close();
      throw failure;
    }
  }

  private static void enter(Session session, String namespace) {
    String name = PostgresQuoting.name(namespace);
    // IF NOT EXISTS alone would ask for the right to create schemas even where there is one.
    if (PostgresNamespaces.existing(session, List.of(namespace)).isEmpty()) {
      session.execute("CREATE SCHEMA IF NOT EXISTS " + name);
    }
    session.query("SELECT set_config('search_path', ?, false)", row -> row.getString(1), name);
  }

  /** Finds out where a foreign connection leads and makes it send scripts as one message. */
  private static JdbcTarget describe(Connection connection) throws SQLException {
    connection
        .unwrap(BaseConnection.class)
        .getQueryExecutor()
        .setPreferQueryMode(PreferQueryMode.EXTENDED_FOR_PREPARED);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(resource("describe_connection.sql"))) {
      row.next();
      return new JdbcTarget(
          PostgresUrl.DRIVER,
          "a data source",
          Map.of("user", row.getString("user_name")),
          row.getString("host"),
          row.getInt("port"),
          row.getString("database"),
          Optional.of(row.getString("namespace")));
    }
  }

  @Override
  public boolean createDatabase(JdbcTarget target) {
    try {
      open(target).close();
      return false;
    } catch (MigrateException failure) {
      if (failure.error() != ErrorCode.DATABASE_MISSING) {
        throw failure;
      }
      return create(target);
    }
  }

  private boolean create(JdbcTarget target) {
    try (Session maintenance = maintenance(target)) {
      maintenance.execute("CREATE DATABASE " + PostgresQuoting.name(target.database()));
      return true;
    } catch (MigrateException failure) {
      // Somebody else was faster: a missing database and a present one are told apart only now.
      if (failure.error() == ErrorCode.DATABASE_EXISTS) {
        return false;
      }
      throw failure;
    }
  }

  private Session maintenance(JdbcTarget target) {
    for (String database : MAINTENANCE) {
      try {
        JdbcTarget place = PostgresUrl.otherDatabase(target, database);
        return Session.open(place, failures);
      } catch (MigrateException failure) {
        if (failure.error() != ErrorCode.DATABASE_MISSING) {
          throw failure;
        }
      }
    }
    throw MigrateException.of(
        ErrorCode.DATABASE_NOT_CREATED,
        Map.of(Failures.DATABASE_ERROR, "the server has none of the databases " + MAINTENANCE));
  }

  @Override
  public void dropDatabase(JdbcTarget target) {
    try (Session maintenance = maintenance(target)) {
      drop(maintenance, target.database());
    }
  }

  private static void drop(Session session, String database) {
    String drop = "DROP DATABASE IF EXISTS " + PostgresQuoting.name(database);
    try {
      session.execute(drop + " WITH (FORCE)");
    } catch (MigrateException failure) {
      if (!"42601".equals(failure.parameters().get(Failures.DATABASE_ERROR_CODE))) {
        throw failure;
      }
      // Servers before version 13 cannot end the sessions of others and do not know the word.
      session.execute(drop);
    }
  }

  @Override
  public Session createShadow(JdbcTarget main) {
    Session beside = Session.open(main, failures);
    try {
      JdbcTarget shadow =
          PostgresUrl.otherDatabase(main, "prisma_migrate_shadow_db_" + UUID.randomUUID());
      createShadow(beside, shadow.database());
      return openShadow(beside, shadow);
    } catch (MigrateException failure) {
      beside.close();
      throw failure;
    }
  }

  private static void createShadow(Session beside, String database) {
    try {
      beside.execute("CREATE DATABASE " + PostgresQuoting.name(database));
    } catch (MigrateException failure) {
      throw MigrateException.of(
          ErrorCode.SHADOW_NOT_CREATED, Map.of("inner_error", failure.getMessage()), failure);
    }
  }

  private Session openShadow(Session beside, JdbcTarget shadow) {
    try {
      return open(shadow).closingWith(() -> dropShadow(beside, shadow.database()));
    } catch (MigrateException failure) {
      drop(beside, shadow.database());
      throw failure;
    }
  }

  private static void dropShadow(Session beside, String database) {
    try (beside) {
      drop(beside, database);
    }
  }

  private static String resource(String name) {
    return SqlResource.read(PostgresConnector.class, name);
  }
}
