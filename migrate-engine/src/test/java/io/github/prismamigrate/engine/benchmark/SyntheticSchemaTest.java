package io.github.prismamigrate.engine.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticSchemaTest {

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "sqlite"})
  void benchmark_measures_a_script_that_changes_every_tenth_table(String provider) {
    LanguageAndDiffBenchmark benchmark = new LanguageAndDiffBenchmark();
    benchmark.provider = provider;
    benchmark.models = 30;
    benchmark.prepare();

    assertThat(benchmark.language().models()).hasSize(30);
    assertThat(occurrences(benchmark.scriptFromEmpty(), "CREATE TABLE")).isEqualTo(30);
    assertThat(occurrences(benchmark.scriptOfChange(), "\"added\"")).isEqualTo(3);
    assertThat(benchmark.planOfTenChanges().steps()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql", "sqlite"})
  void benchmark_reads_all_tables_with_the_queries_that_it_measures_alone(String provider) {
    IntrospectionBenchmark benchmark = new IntrospectionBenchmark();
    benchmark.provider = provider;
    benchmark.tables = 30;
    benchmark.prepare();
    try {
      assertThat(benchmark.introspection().tables()).hasSize(30);
      assertThat(benchmark.queriesAlone()).isGreaterThan(30 * 10);
    } finally {
      benchmark.close();
    }
  }

  private static int occurrences(String text, String word) {
    return List.of(text.split(word, -1)).size() - 1;
  }
}
