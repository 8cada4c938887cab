package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.analysis.Analysis;
import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.datamodel.Configuration;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationsFolder;
import io.github.prismamigrate.engine.source.SchemaSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Gets the sides of a comparison from where they are. */
record DiffSides(Settings settings, Providers providers) {

  /**
   * Reads or connects to one side.
   *
   * @throws MigrateException where it is not there or cannot be understood
   */
  DiffSide open(DiffSource source) {
    if (source instanceof DiffSource.Empty) {
      return new DiffSide.Empty();
    }
    if (source instanceof DiffSource.Datamodel models) {
      return models(models.schema());
    }
    if (source instanceof DiffSource.Datasource datasource) {
      return database(SchemaInUse.read(settings.withSchema(datasource.schema()), providers));
    }
    if (source instanceof DiffSource.Migrations migrations) {
      return history(settings.project().resolve(migrations.folder()));
    }
    if (source instanceof DiffSource.Url url) {
      return database(url.url());
    }
    throw new IllegalStateException("unknown source " + source);
  }

  private DiffSide models(Path schema) {
    SchemaSources sources = SchemaSources.read(settings.project().resolve(schema));
    Analysis analysis = SchemaInUse.analyzer(providers).analyze(sources);
    return new DiffSide.Models(analysis.orThrow(), dialect(analysis.configurationOrThrow()));
  }

  private Dialect dialect(Configuration configuration) {
    return providers.dialect(SchemaInUse.datasource(configuration).provider());
  }

  private DiffSide database(SchemaInUse schema) {
    Dialect dialect = dialect(schema.configuration());
    Session session = new Databases(settings, schema, dialect).open();
    ConnectedDialect found = ConnectedDialect.of(session, dialect, providers);
    return new DiffSide.Database(session, found.dialect(), Optional.of(schema.configuration()));
  }

  private DiffSide database(String url) {
    ConnectedDialect found =
        ConnectedDialect.at(url, dialect -> open(url, dialect.connector()), providers);
    return new DiffSide.Database(found.session(), found.dialect(), Optional.empty());
  }

  /** There may be two URLs of different servers, so that who is named in one stays. */
  private Session open(String url, Connector connector) {
    JdbcTarget target = connector.target(url, settings.project());
    return connector.open(
        target.user().isEmpty() ? Credentials.enter(target, settings.credentials()) : target);
  }

  private DiffSide history(Path path) {
    MigrationsFolder folder = new MigrationsFolder(path, settings.clock());
    Dialect dialect = providers.dialect(folder.lockedProvider().orElseThrow(() -> noLock(path)));
    List<Migration> migrations = folder.list();
    settings.listener().replaying(migrations.size());
    Supplier<Session> connect = shadow(dialect);
    try (Session shadow = connect.get()) {
      Dialect spoken = ConnectedDialect.of(shadow, dialect, providers).dialect();
      return new DiffSide.History(migrations, connect, shadow.target(), spoken);
    }
  }

  private static MigrateException noLock(Path folder) {
    return MigrateException.of(ErrorCode.PROVIDER_NOT_LOCKED, Map.of("path", folder.toString()));
  }

  private Supplier<Session> shadow(Dialect dialect) {
    Connector connector = dialect.connector();
    if (connector.alwaysCreatesShadow()) {
      return () -> connector.createShadow(JdbcTarget.unknown());
    }
    DatabaseLocation place =
        settings
            .shadowDatabase()
            .orElseThrow(
                () ->
                    MigrateException.of(
                        ErrorCode.SHADOW_MISSING, Map.of("provider", dialect.name())));
    return Databases.toShadow(
        place instanceof DatabaseLocation.Url url
            ? () -> connector.open(shadow(url.url(), connector))
            : () -> connector.open(((DatabaseLocation.Provided) place).dataSource()));
  }

  private JdbcTarget shadow(String url, Connector connector) {
    return Credentials.enter(
        connector.target(url, settings.project()), settings.shadowCredentials());
  }
}
