package io.github.prismamigrate.engine.benchmark;

import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.live.PostgresServer;
import io.github.prismamigrate.engine.live.RecordingDataSource;
import io.github.prismamigrate.engine.relational.RelationalSchema;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read a database, next to the queries alone that this takes. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class IntrospectionBenchmark {
  @Param({"10", "1000"})
  public int tables;

  @Param({"postgresql", "sqlite"})
  public String provider;

  private Dialect dialect;
  private Session session;
  private List<RecordingDataSource.Query> queries;

  /** Makes a database with tables, and listens to its introspection. */
  @Setup
  public void prepare() {
    Stages stages = Stages.of(provider);
    dialect = stages.dialect();
    String url =
        provider.equals("sqlite") ? "jdbc:sqlite::memory:" : PostgresServer.url("postgres");
    session = dialect.connector().createShadow(dialect.connector().target(url, Path.of("")));
    dialect.operator().run(session, script(stages));
    queries = session.call(connection -> asked(new RecordingDataSource(connection)));
  }

  private String script(Stages stages) {
    String schema = SyntheticSchema.of(provider, tables);
    Datamodel datamodel = Stages.analyzed(Stages.sources(schema));
    return stages.script(RelationalSchema.empty(), stages.schema(datamodel));
  }

  private List<RecordingDataSource.Query> asked(RecordingDataSource source) {
    try (Session recorded = dialect.connector().open(source)) {
      int before = source.queries().size();
      read(recorded);
      return source.queries().subList(before, source.queries().size());
    }
  }

  private RelationalSchema read(Session from) {
    return dialect.introspector().read(from, Scope.of(List.of()));
  }

  /** From catalog to relational schema. */
  @Benchmark
  public RelationalSchema introspection() {
    return read(session);
  }

  /**
   * The same questions with every value of the answers read and none understood.
   *
   * @return the number of rows
   */
  @Benchmark
  public int queriesAlone() {
    return session.call(
        connection -> {
          int rows = 0;
          for (RecordingDataSource.Query query : queries) {
            rows += query.repeat(connection);
          }
          return rows;
        });
  }

  /** Gives the database back. */
  @TearDown
  public void close() {
    session.close();
  }
}
