package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.ScriptPlace;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.Optional;

/**
 * {@code prisma:db-execute}: runs a script as it is. Records of migrations are neither read nor
 * written; rows that the script returns are dropped.
 */
public final class Execute {
  private static final String WITHOUT_FILE = "the script";

  private final Settings settings;

  public Execute(Settings settings) {
    this.settings = settings;
  }

  /**
   * Runs a script in the database at the URL of the settings, or else in the one of the schema.
   * Where there is a URL, no schema is read.
   *
   * @throws MigrateException with the words of the database where the script fails; P1003 where the
   *     database does not exist; without a code where there is no such file
   */
  public ExecuteResult run(SqlSource source) {
    Optional<String> url = DatabaseUrls.given(settings.database());
    String script = script(source);
    return url.isPresent()
        ? runAt(url.get(), script, name(source))
        : runInSchema(script, name(source));
  }

  private ExecuteResult runAt(String url, String script, String name) {
    ConnectedDialect found =
        ConnectedDialect.at(url, dialect -> open(url, dialect.connector()), Providers.installed());
    try (Session session = found.session()) {
      return run(session, found.dialect(), script, name);
    }
  }

  private Session open(String url, Connector connector) {
    return connector.open(
        Credentials.enter(connector.target(url, settings.project()), settings.credentials()));
  }

  private ExecuteResult runInSchema(String script, String name) {
    try (Workspace work = Workspace.open(settings)) {
      return run(work.session(), work.dialect(), script, name);
    }
  }

  private static ExecuteResult run(Session session, Dialect dialect, String script, String name) {
    dialect.operator().createNamespace(session);
    try {
      dialect.operator().run(session, script);
    } catch (MigrateException failure) {
      throw ScriptPlace.in(name, failure);
    }
    return new ExecuteResult(session.target().database());
  }

  private String script(SqlSource source) {
    return source instanceof SqlSource.File file
        ? new ScriptFile(settings.project().resolve(file.path())).read()
        : ((SqlSource.Text) source).sql();
  }

  private static String name(SqlSource source) {
    return source instanceof SqlSource.File file ? file.path().toString() : WITHOUT_FILE;
  }
}
