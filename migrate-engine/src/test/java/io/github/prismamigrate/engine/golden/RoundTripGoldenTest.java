package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every recorded change, and the way back, on a database: it runs and leads where it should. */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripGoldenTest {
  private static final ReusedDatabases DATABASES = new ReusedDatabases();
  private static final List<String> PROVIDERS =
      List.of("postgresql", "sqlite", "mysql", "sqlserver", "cockroachdb");

  /** Schemas that no database takes. */
  private static final Set<String> REFUSED =
      Set.of(
          // names that differ by case are the same
          "diff/sqlite/column-add-several-sorted-by-name",
          // two indexes of one table have the same name
          "diff/cockroachdb/random-021",
          "diff/cockroachdb/random-025",
          "diff/cockroachdb/random-078");

  @AfterAll
  static void close() {
    DATABASES.close();
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD) // they share a database
  Stream<DynamicTest> recorded_change_leads_to_its_schema() {
    return tests("round trip", golden -> check(golden, "from.prisma", "to.prisma"));
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD) // they share a database
  Stream<DynamicTest> way_back_leads_to_the_schema_before() {
    return tests("way back", golden -> check(golden, "to.prisma", "from.prisma"));
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD) // they share a database
  Stream<DynamicTest> way_back_leads_to_what_the_database_was() {
    return Golden.folders(
        "diff",
        "way back to a database",
        // No server takes an extension back to an older version.
        folder -> isCase(folder) && !folder.endsWith("extensions-change"),
        RoundTripGoldenTest::checkBackToDatabase);
  }

  private static Stream<DynamicTest> tests(String label, ThrowingConsumer<GoldenCase> check) {
    return Golden.folders("diff", label, RoundTripGoldenTest::isCase, check);
  }

  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve("expected.sql"))
        && PROVIDERS.contains(folder.getParent().getFileName().toString())
        && !REFUSED.contains(GoldenCase.of(folder, "").name());
  }

  private static void check(GoldenCase golden, String from, String to) throws IOException {
    DevDatabase database = DATABASES.emptied(golden.provider());
    RelationalSchema previous = database.stages().schema(golden.text(from));
    RelationalSchema next = database.stages().schema(golden.text(to));
    run(database, RelationalSchema.empty(), previous);
    run(database, previous, next);
    MigrationPlan rest = database.stages().plan(database.read(next), next);
    if (UnsettledSchemas.contains(golden, to)) {
      assertThat(rest.steps()).as("what is never quite there").isNotEmpty();
      database.run(database.stages().script(rest));
    } else {
      assertThat(rest.isEmpty() ? "" : database.stages().script(rest)).isEmpty();
    }
  }

  /** As a down migration is made: from the schema file back to what the migrations made before. */
  private static void checkBackToDatabase(GoldenCase golden) throws IOException {
    DevDatabase database = DATABASES.emptied(golden.provider());
    RelationalSchema previous = database.stages().schema(golden.text("from.prisma"));
    RelationalSchema next = database.stages().schema(golden.text("to.prisma"));
    run(database, RelationalSchema.empty(), previous);
    RelationalSchema before = database.read(previous);
    run(database, before, next);
    run(database, next, before);
    List<Step> rest = database.stages().plan(database.read(previous), before).steps();
    assertThat(rest.isEmpty()).isEqualTo(!UnsettledSchemas.contains(golden, "database"));
  }

  private static void run(DevDatabase database, RelationalSchema from, RelationalSchema to) {
    MigrationPlan plan = database.stages().plan(from, to);
    if (!plan.isEmpty()) {
      database.run(database.stages().script(plan));
    }
  }
}
