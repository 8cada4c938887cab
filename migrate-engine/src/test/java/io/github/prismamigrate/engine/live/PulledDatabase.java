package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.analysis.SchemaAnalyzer;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.datamodel.Datamodel;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    return ofPostgres(script, List.of("public"), configuration("postgresql", "") + models);
  }

  /** With models that stood in the schema before. */
  static PulledDatabase ofSqlite(String script, String models) {
    return ofSqlite(script, configuration("sqlite", ""), models);
  }

  /** With what stood in the schema before, the datasource in front. */
  static PulledDatabase ofSqlite(String script, String configuration, String models) {
    return of(
        "sqlite", () -> "jdbc:sqlite::memory:", List.of("main"), script, configuration + models);
  }

  /** With several namespaces. */
  static PulledDatabase ofNamespaces(String script, List<String> namespaces) {
    String list =
        namespaces.stream()
            .map(name -> '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .collect(Collectors.joining(", "));
    return ofPostgres(
        script, namespaces, configuration("postgresql", "  schemas  = [" + list + "]\n"));
  }

  static String configuration(String provider, String settings) {
    return "datasource db {\n  provider = \"%s\"\n  url      = env(\"DATABASE_URL\")\n%s}\n"
        .formatted(provider, settings);
  }

  private static PulledDatabase ofPostgres(
      String script, List<String> namespaces, String previous) {
    return of("postgresql", () -> PostgresServer.url("postgres"), namespaces, script, previous);
  }

  private static PulledDatabase of(
      String provider,
      Supplier<String> url,
      List<String> namespaces,
      String script,
      String previous) {
    Dialect dialect = (Dialect) PROVIDERS.named(provider).orElseThrow();
    try (Session session =
        dialect.connector().createShadow(dialect.connector().target(url.get(), Path.of("")))) {
      dialect.operator().run(session, script);
      RelationalSchema actual = dialect.introspector().read(session, Scope.of(namespaces));
      return pull(dialect, actual, previous);
    }
  }

  private static PulledDatabase pull(Dialect dialect, RelationalSchema actual, String text) {
    SchemaSources sources = sources(text);
    Datamodel datamodel = datamodel(sources);
    boolean qualified =
        datamodel
            .configuration()
            .datasource()
            .filter(datasource -> !datasource.namespaces().isEmpty())
            .isPresent();
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
