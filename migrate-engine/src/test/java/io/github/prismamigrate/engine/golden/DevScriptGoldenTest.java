package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.prismamigrate.engine.dataloss.DataLossCheck;
import io.github.prismamigrate.engine.live.TestServer;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Scripts and findings where the previous schema is read back from a database. */
@Execution(ExecutionMode.CONCURRENT)
class DevScriptGoldenTest {
  @TestFactory
  Stream<DynamicTest> next_migration_of_a_database_is_the_recorded_one() {
    return Golden.folders(
        "diff",
        "golden script from a database",
        DevScriptGoldenTest::isCase,
        DevScriptGoldenTest::check);
  }

  /** An empty schema is nothing to develop towards, and extensions were recorded from files. */
  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve("expected.sql"))
        && Files.exists(folder.resolve("to.prisma"))
        && TestServer.exists(folder.getParent().getFileName().toString())
        && !folder.getParent().endsWith("cockroachdb") // recorded from schema files alone
        && !folder.endsWith("extensions-change");
  }

  private static void check(GoldenCase golden) throws IOException {
    assumeThat(TestServer.of(golden.provider()))
        .as("nothing was recorded with this server")
        .isNotEqualTo(TestServer.MYSQL);
    try (DevDatabase database = DevDatabase.of(golden)) {
      Stages stages = database.stages();
      RelationalSchema next = stages.schema(golden.text("to.prisma"), golden.setting("schema"));
      migrate(
          database, stages, stages.schema(golden.text("from.prisma"), golden.setting("schema")));
      MigrationPlan plan = stages.plan(database.read(next), next);
      golden.expectVariant("expected.sql", database.recording(), stages.script(plan));
      if (RecordedFindings.of(golden).isPresent()) {
        DataLossCheck check = stages.dataLossCheck();
        expect(golden, "migrationFile", RecordedFindings.ofScript(check.assumed(plan)));
        expect(
            golden,
            "emptyDatabase",
            RecordedFindings.ofDatabase(check.measured(plan, database.rows())));
        database.run(golden.text("rows.sql").orElse(""));
        expect(
            golden, "withRows", RecordedFindings.ofDatabase(check.measured(plan, database.rows())));
      }
    }
  }

  private static void migrate(DevDatabase database, Stages stages, RelationalSchema schema) {
    MigrationPlan plan = stages.plan(database.read(schema), schema);
    if (!plan.isEmpty()) {
      database.run(stages.script(plan));
    }
  }

  private static void expect(
      GoldenCase golden, String situation, List<Map<String, Object>> findings) throws IOException {
    String recorded = RecordedFindings.of(golden).orElseThrow();
    Optional<List<Map<String, Object>>> expected = RecordedFindings.read(recorded, situation);
    expected.ifPresent(
        facts ->
            assertThat(comparable(golden, findings))
                .as(situation)
                .isEqualTo(comparable(golden, facts)));
  }

  /** Where we take other steps on purpose, their numbers differ. */
  private static List<Map<String, Object>> comparable(
      GoldenCase golden, List<Map<String, Object>> findings) {
    if (DeliberateDifferences.contains(golden.name())) {
      findings.forEach(finding -> finding.remove("step"));
    }
    return findings;
  }
}
