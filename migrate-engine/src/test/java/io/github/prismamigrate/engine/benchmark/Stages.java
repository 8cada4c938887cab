package io.github.prismamigrate.engine.benchmark;

import io.github.prismamigrate.engine.analysis.SchemaAnalyzer;
import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.diff.SchemaDiffer;
import io.github.prismamigrate.engine.mapping.RelationalMapper;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.MigrationScript;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** What a benchmark measures, for one dialect. */
record Stages(Dialect dialect) {
  private static final Providers PROVIDERS = Providers.installed();

  static Stages of(String provider) {
    return new Stages((Dialect) PROVIDERS.named(provider).orElseThrow());
  }

  static SchemaSources sources(String text) {
    return new SchemaSources(List.of(new SourceFile(Path.of("schema.prisma"), text)));
  }

  static Datamodel analyzed(SchemaSources sources) {
    return new SchemaAnalyzer(PROVIDERS.schemaRules()).analyze(sources).orThrow();
  }

  RelationalSchema schema(Datamodel datamodel) {
    return new RelationalMapper(dialect.mappingRules()).map(datamodel);
  }

  MigrationPlan plan(RelationalSchema from, RelationalSchema to) {
    return new SchemaDiffer(dialect.diffRules()).diff(from, to);
  }

  String script(RelationalSchema from, RelationalSchema to) {
    return MigrationScript.render(plan(from, to), List.of(), dialect.ddl());
  }
}
