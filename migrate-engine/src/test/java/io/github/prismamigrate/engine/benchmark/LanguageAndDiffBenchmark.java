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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to understand a schema, and to write a migration between two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LanguageAndDiffBenchmark {
  private static final Providers PROVIDERS = Providers.installed();

  @Param({"100", "1000", "5000"})
  public int models;

  @Param({"postgresql", "sqlite", "sqlserver"})
  public String provider;

  private Dialect dialect;
  private SchemaSources before;
  private Datamodel previous;
  private Datamodel next;

  /** Makes the schemas. */
  @Setup
  public void prepare() {
    dialect = (Dialect) PROVIDERS.named(provider).orElseThrow();
    before = sources(SyntheticSchema.of(provider, models));
    previous = analyzed(before);
    next = analyzed(sources(SyntheticSchema.changed(provider, models)));
  }

  /** From text to data model. */
  @Benchmark
  public Datamodel language() {
    return analyzed(before);
  }

  /** From nothing to a script that creates everything. */
  @Benchmark
  public String scriptFromEmpty() {
    return script(RelationalSchema.empty(), schema(previous));
  }

  /** From one schema to a script that changes every tenth table. */
  @Benchmark
  public String scriptOfChange() {
    return script(schema(previous), schema(next));
  }

  private static SchemaSources sources(String text) {
    return new SchemaSources(List.of(new SourceFile(Path.of("schema.prisma"), text)));
  }

  private static Datamodel analyzed(SchemaSources sources) {
    return new SchemaAnalyzer(PROVIDERS.schemaRules()).analyze(sources).orThrow();
  }

  private RelationalSchema schema(Datamodel datamodel) {
    return new RelationalMapper(dialect.mappingRules()).map(datamodel);
  }

  private String script(RelationalSchema from, RelationalSchema to) {
    MigrationPlan plan = new SchemaDiffer(dialect.diffRules()).diff(from, to);
    return MigrationScript.render(plan, List.of(), dialect.ddl());
  }
}
