package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.plan.ColumnAspect;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.PlanSummary;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Changes made of dice run on a database and lead where they should, and back. The name of a test
 * is the seed of its dice; {@code -Drandom.seed=17} runs that one alone.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomChangesTest {
  private static final ReusedDatabases DATABASES = new ReusedDatabases();

  @AfterAll
  static void close() {
    DATABASES.close();
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD) // they share a database
  Stream<DynamicTest> random_changes_lead_to_their_schemas_on_sqlite() {
    return changes("sqlite", 2000);
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD) // they share a database
  Stream<DynamicTest> random_changes_lead_to_their_schemas_on_postgresql() {
    return changes("postgresql", 300);
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD) // they share a database
  Stream<DynamicTest> random_changes_lead_to_their_schemas_on_mysql() {
    return changes("mysql", 50);
  }

  private static Stream<DynamicTest> changes(String provider, int count) {
    LongStream seeds =
        Optional.ofNullable(Long.getLong("random.seed"))
            .map(LongStream::of)
            .orElse(LongStream.range(0, count));
    return seeds.mapToObj(
        seed -> DynamicTest.dynamicTest(provider + " " + seed, () -> check(provider, seed)));
  }

  /** Every second time the way back begins at the schema that the database tells of. */
  private static void check(String provider, long seed) {
    DevDatabase database = DATABASES.emptied(provider);
    RelationalSchema first = schema(database, RandomSchema.first(provider, seed));
    RelationalSchema second = schema(database, RandomSchema.second(provider, seed));
    boolean fromFiles = seed % 2 == 0;
    migrate(database, RelationalSchema.empty(), first);
    migrate(database, fromFiles ? first : database.read(second), second);
    migrate(database, fromFiles ? second : database.read(first), first);
  }

  private static RelationalSchema schema(DevDatabase database, String text) {
    return database.stages().schema(Optional.of(text));
  }

  private static void migrate(DevDatabase database, RelationalSchema from, RelationalSchema to) {
    run(database, database.stages().plan(from, to));
    MigrationPlan rest = database.stages().plan(database.read(to), to);
    if (changesOnlyDefaults(rest)) {
      run(database, rest);
      rest = database.stages().plan(database.read(to), to);
    }
    String left = PlanSummary.render(rest);
    assertThat(rest.isEmpty()).as(() -> "not settled: " + left).isTrue();
  }

  private static void run(DevDatabase database, MigrationPlan plan) {
    if (!plan.isEmpty()) {
      database.run(database.stages().script(plan));
    }
  }

  /**
   * A text that is no JSON is not told from JSON, so that the default of a column that was JSON
   * follows its type only in the next migration.
   */
  private static boolean changesOnlyDefaults(MigrationPlan plan) {
    return plan.steps().stream()
        .allMatch(
            step ->
                step instanceof Step.AlterTable alteration
                    && alteration.changes().stream()
                        .allMatch(RandomChangesTest::changesOnlyDefault));
  }

  private static boolean changesOnlyDefault(TableChange change) {
    return change instanceof TableChange.AlterColumn altered
        && altered.change().aspects().equals(Set.of(ColumnAspect.DEFAULT));
  }
}
