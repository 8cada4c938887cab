package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.shadow.ShadowSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The ways to the database of a command and to its shadow database. */
final class Databases {
  private final Settings settings;
  private final Dialect dialect;
  private final DatabaseUrls urls;

  Databases(Settings settings, SchemaInUse schema, Dialect dialect) {
    this.settings = settings;
    this.dialect = dialect;
    this.urls = new DatabaseUrls(settings, schema);
  }

  /**
   * Creates the database unless it exists or belongs to a data source.
   *
   * @return whether it had to be created
   */
  boolean createIfMissing() {
    if (ofDataSource()) {
      return false;
    }
    JdbcTarget target = target();
    boolean created = connector().createDatabase(target);
    if (created) {
      settings.listener().databaseCreated(target.database());
    }
    return created;
  }

  /** Whether the database to work on is reached through an object of the embedding program. */
  boolean ofDataSource() {
    return provided(settings.database()).isPresent();
  }

  /** Connects to the database to work on. */
  Session open() {
    return provided(settings.database())
        .map(source -> connector().open(source))
        .orElseGet(() -> connector().open(target()));
  }

  /**
   * Where histories are replayed.
   *
   * @param scope what is emptied there before each replay
   * @param main the database to work on, which must not be the same
   */
  ShadowSource shadow(Scope scope, JdbcTarget main) {
    if (connector().alwaysCreatesShadow()) {
      return ShadowSource.created(connector(), JdbcTarget.unknown());
    }
    return keptShadow()
        .map(Databases::toShadow)
        .map(open -> ShadowSource.kept(() -> apart(open.get(), main, scope), operator(), scope))
        .orElseGet(this::createdShadow);
  }

  /** The same way, on which failures tell that it does not lead to the database itself. */
  static Supplier<Session> toShadow(Supplier<Session> open) {
    return () -> {
      try {
        return open.get();
      } catch (MigrateException failure) {
        throw failure.with(DatabaseLocation.OF_SHADOW, "");
      }
    };
  }

  private Optional<Supplier<Session>> keptShadow() {
    Optional<DataSource> source = provided(settings.shadowDatabase());
    return source
        .<Supplier<Session>>map(found -> () -> connector().open(found))
        .or(
            () ->
                urls.shadow()
                    .map(url -> target(url, settings.shadowCredentials()))
                    .map(place -> () -> connector().open(place)));
  }

  private static Session apart(Session shadow, JdbcTarget main, Scope scope) {
    if (shadow.target().sharesTables(main, scope)) {
      shadow.close();
      throw MigrateException.of(ErrorCode.SHADOW_IS_MAIN, Map.of());
    }
    return shadow;
  }

  private ShadowSource createdShadow() {
    if (ofDataSource()) {
      throw MigrateException.of(
          ErrorCode.SHADOW_NOT_CREATED,
          Map.of("inner_error", "no database can be created through a data source."));
    }
    return ShadowSource.created(connector(), target());
  }

  /**
   * The place of the database to work on, which does not belong to a data source.
   *
   * @throws MigrateException P1012, P1013 where it is not given or not understood; without a code
   *     where it is also the one to replay histories on
   */
  JdbcTarget target() {
    DatabaseUrls.Resolved main = urls.main();
    if (urls.shadow().filter(shadow -> shadow.text().equals(main.text())).isPresent()) {
      throw MigrateException.of(ErrorCode.SHADOW_IS_MAIN, Map.of());
    }
    return target(main, settings.credentials());
  }

  private JdbcTarget target(DatabaseUrls.Resolved url, Optional<Credentials> credentials) {
    if (!dialect.speaks(url.text())) {
      throw MigrateException.of(
          ErrorCode.SCHEMA_INVALID,
          Map.of(
              "full_error",
              ("The URL of the database does not fit the provider `%s` of the datasource."
                      + " Check both, or give another URL: -Dprisma.url=<url>")
                  .formatted(dialect.name())));
    }
    return Credentials.enter(connector().target(url.text(), url.folder()), credentials);
  }

  private Operator operator() {
    return dialect.operator();
  }

  private Connector connector() {
    return dialect.connector();
  }

  private static Optional<DataSource> provided(Optional<DatabaseLocation> location) {
    return location
        .filter(DatabaseLocation.Provided.class::isInstance)
        .map(provided -> ((DatabaseLocation.Provided) provided).dataSource());
  }
}
