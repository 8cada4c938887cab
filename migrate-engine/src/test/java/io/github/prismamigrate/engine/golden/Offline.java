package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.analysis.Analysis;
import io.github.prismamigrate.engine.analysis.MissingRelationFields;
import io.github.prismamigrate.engine.analysis.SchemaAnalyzer;
import io.github.prismamigrate.engine.dialect.Provider;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** What the engine makes of schemas without a database. */
final class Offline {
  private static final Providers PROVIDERS = Providers.installed();

  private Offline() {}

  static Analysis analysis(SchemaSources sources) {
    return analyzer().analyze(sources);
  }

  static Analysis analysis(String schema) {
    SourceFile file = new SourceFile(Path.of("schema.prisma"), schema);
    return analysis(new SchemaSources(List.of(file)));
  }

  static SchemaSources completed(SchemaSources sources) {
    return sources.with(new MissingRelationFields(analyzer()).edits(sources));
  }

  private static SchemaAnalyzer analyzer() {
    return new SchemaAnalyzer(name -> PROVIDERS.named(name).map(Provider::schemaRules));
  }
}
