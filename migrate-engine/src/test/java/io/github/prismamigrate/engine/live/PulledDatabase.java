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

/**
 * A database that a script made, and the schema that was pulled from it.
 *
 * @param text the schema file
 */
record PulledDatabase(Dialect dialect, RelationalSchema actual, String text, List<PullNote> notes) {
  private static final Providers PROVIDERS = Providers.installed();
  private static final String CONFIGURATION =
      """
      datasource db {
        provider = "%s"
        url      = env("DATABASE_URL")
      }
      """;

  static PulledDatabase ofPostgres(String script) {
    return of("postgresql", () -> PostgresServer.url("postgres"), "public", script, "");
  }

  static PulledDatabase ofSqlite(String script) {
    return ofSqlite(script, "");
  }

  /** With models that stood in the schema before. */
  static PulledDatabase ofPostgres(String script, String models) {
    return of("postgresql", () -> PostgresServer.url("postgres"), "public", script, models);
  }

  static PulledDatabase ofSqlite(String script, String models) {
    return of("sqlite", () -> "jdbc:sqlite::memory:", "main", script, models);
  }

  private static PulledDatabase of(
      String provider, Supplier<String> url, String namespace, String script, String models) {
    Dialect dialect = (Dialect) PROVIDERS.named(provider).orElseThrow();
    try (Session session =
        dialect.connector().createShadow(dialect.connector().target(url.get(), Path.of("")))) {
      dialect.operator().run(session, script);
      RelationalSchema actual = dialect.introspector().read(session, Scope.of(List.of(namespace)));
      Inferred inferred =
          new SchemaInference(dialect.pullRules())
              .infer(
                  actual,
                  previous(CONFIGURATION.formatted(provider) + models),
                  new PullRequest(List.of(), false, 0));
      return new PulledDatabase(
          dialect, actual, SchemaPrinter.print(inferred.file(0)), inferred.notes());
    }
  }

  private static PreviousSchema previous(String text) {
    SchemaSources sources = sources(text);
    return PreviousSchema.of(datamodel(sources), Parser.parse(sources, new Diagnostics()));
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

  /** The models and enums without datasource. */
  String blocks() {
    return text.substring(text.indexOf("}\n\n") + 3);
  }
}
