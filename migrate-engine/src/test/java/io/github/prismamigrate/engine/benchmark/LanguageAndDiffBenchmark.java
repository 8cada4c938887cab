package io.github.prismamigrate.engine.benchmark;

import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.source.SchemaSources;
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
  @Param({"100", "1000", "5000"})
  public int models;

  @Param({"postgresql", "sqlite", "sqlserver"})
  public String provider;

  private Stages stages;
  private SchemaSources before;
  private Datamodel previous;
  private Datamodel next;
  private RelationalSchema relational;
  private RelationalSchema inTenPlaces;

  /** Makes the schemas. */
  @Setup
  public void prepare() {
    stages = Stages.of(provider);
    before = Stages.sources(SyntheticSchema.of(provider, models));
    previous = Stages.analyzed(before);
    next = Stages.analyzed(Stages.sources(SyntheticSchema.changed(provider, models)));
    relational = stages.schema(previous);
    inTenPlaces =
        stages.schema(
            Stages.analyzed(Stages.sources(SyntheticSchema.changedInTenPlaces(provider, models))));
  }

  /** The difference of two relational schemas in ten places, however large they are. */
  @Benchmark
  public MigrationPlan planOfTenChanges() {
    return stages.plan(relational, inTenPlaces);
  }

  /** From text to data model. */
  @Benchmark
  public Datamodel language() {
    return Stages.analyzed(before);
  }

  /** From nothing to a script that creates everything. */
  @Benchmark
  public String scriptFromEmpty() {
    return stages.script(RelationalSchema.empty(), stages.schema(previous));
  }

  /** From one schema to a script that changes every tenth table. */
  @Benchmark
  public String scriptOfChange() {
    return stages.script(stages.schema(previous), stages.schema(next));
  }
}
