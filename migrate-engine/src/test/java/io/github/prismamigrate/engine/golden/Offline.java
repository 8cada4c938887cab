package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.analysis.Analysis;
import io.github.prismamigrate.engine.analysis.MissingRelationFields;
import io.github.prismamigrate.engine.analysis.SchemaAnalyzer;
import io.github.prismamigrate.engine.dialect.Provider;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the engine makes of schemas without a database. */
final class Offline {
  private static final Providers PROVIDERS = Providers.installed();

  private Offline() {}

  /** The native types of the provider that a folder is named after, by their names in schemas. */
  static Map<String, NativeTypeDefinition> nativeTypes(Path provider) {
    return PROVIDERS
        .named(provider.getFileName().toString())
        .map(Provider::schemaRules)
        .map(rules -> rules.facts().nativeTypes())
        .orElseThrow();
  }

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
    return new SchemaAnalyzer(PROVIDERS.schemaRules());
  }
}
