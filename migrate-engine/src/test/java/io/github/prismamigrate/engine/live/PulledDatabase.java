package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.analysis.SchemaAnalyzer;
import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.datamodel.Configuration;
import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.datamodel.Datasource;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.diff.SchemaDiffer;
import io.github.prismamigrate.engine.format.SchemaPrinter;
import io.github.prismamigrate.engine.mapping.RelationalMapper;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.pull.PreviousSchema;
import io.github.prismamigrate.engine.pull.PullNote;
import io.github.prismamigrate.engine.pull.PullRequest;
import io.github.prismamigrate.engine.pull.SchemaInference;
import io.github.prismamigrate.engine.pull.SchemaInference.Inferred;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.MigrationScript;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.syntax.Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A database that a script made, and the schema that was pulled from it.
 *
 * @param text the schema file
 */
record PulledDatabase(Dialect dialect, RelationalSchema actual, String text, List<PullNote> notes) {
  private static final Providers PROVIDERS = Providers.installed();

  static PulledDatabase ofPostgres(String script) {
    return ofPostgres(script, "");
  }

  static PulledDatabase ofSqlite(String script) {
    return ofSqlite(script, "");
  }

  /** With models that stood in the schema before. */
  static PulledDatabase ofPostgres(String script, String models) {
    return overPostgres(script, configuration("postgresql", "") + models);
  }

  /** With models that stood in the schema before. */
  static PulledDatabase ofSqlite(String script, String models) {
    return overSqlite(script, configuration("sqlite", "") + models);
  }

  /** A datasource block with further {@code settings}, each a line. */
  static String configuration(String provider, String settings) {
    return "datasource db {\n  provider = \"%s\"\n  url      = env(\"DATABASE_URL\")\n%s}\n"
        .formatted(provider, settings);
  }

  /** With a whole schema that stood there before. */
  static PulledDatabase overPostgres(String script, String previous) {
    return of(TestServer.POSTGRESQL, "public", script, previous);
  }

  static PulledDatabase ofMariaDb(String script) {
    return overMariaDb(script, configuration("mysql", ""));
  }

  /** With a whole schema that stood there before. */
  static PulledDatabase overMariaDb(String script, String previous) {
    return of(TestServer.MARIADB, "", script, previous);
  }

  /** With a whole schema that stood there before. */
  static PulledDatabase overSqlite(String script, String previous) {
    return of(TestServer.SQLITE, "main", script, previous);
  }

  private static PulledDatabase of(
      TestServer server, String namespace, String script, String previous) {
    Connector connector = server.dialect().connector();
    Configuration configuration = datamodel(sources(previous)).configuration();
    List<String> listed = namespaces(configuration);
    Scope scope =
        new Scope(
            listed.isEmpty() ? List.of(namespace) : listed,
            Set.of(),
            Set.of(),
            configuration.previewFeatures().contains(PreviewFeature.POSTGRESQL_EXTENSIONS));
    try (Session session =
        connector.createShadow(connector.target(server.existingUrl(), Path.of("")))) {
      Dialect dialect = server.dialect(session);
      dialect.operator().run(session, script);
      return pull(dialect, dialect.introspector().read(session, scope), previous);
    }
  }

  private static List<String> namespaces(Configuration configuration) {
    return configuration.datasource().map(Datasource::namespaces).orElse(List.of());
  }

  private static PulledDatabase pull(Dialect dialect, RelationalSchema actual, String text) {
    SchemaSources sources = sources(text);
    Datamodel datamodel = datamodel(sources);
    boolean qualified = !namespaces(datamodel.configuration()).isEmpty();
    Inferred inferred =
        new SchemaInference(dialect.pullRules())
            .infer(
                actual,
                PreviousSchema.of(datamodel, Parser.parse(sources, new Diagnostics())),
                new PullRequest(List.of(), qualified, 0));
    return new PulledDatabase(
        dialect, actual, SchemaPrinter.print(inferred.file(0)), inferred.notes());
  }

  /** The same database pulled once more, over the schema that stands there now. */
  PulledDatabase again() {
    return pull(dialect, actual, text);
  }

  private static SchemaSources sources(String text) {
    return new SchemaSources(List.of(new SourceFile(Path.of("schema.prisma"), text)));
  }

  private static Datamodel datamodel(SchemaSources sources) {
    return new SchemaAnalyzer(PROVIDERS.schemaRules()).analyze(sources).orThrow();
  }

  /** What the next migration would do to the database; the schema has to be valid for that. */
  String nextMigration() {
    RelationalSchema wanted =
        new RelationalMapper(dialect.mappingRules()).map(datamodel(sources(text)));
    MigrationPlan plan = new SchemaDiffer(dialect.diffRules()).diff(actual, wanted);
    return plan.isEmpty() ? "" : MigrationScript.render(plan, List.of(), dialect.ddl());
  }
}
