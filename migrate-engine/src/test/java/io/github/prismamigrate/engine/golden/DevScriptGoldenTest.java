package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dataloss.DataLossCheck;
import io.github.prismamigrate.engine.dataloss.Finding;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresIntrospector;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresOperator;
import io.github.prismamigrate.engine.live.PostgresDatabase;
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

/** Scripts and findings where the previous schema is read back from a database. */
class DevScriptGoldenTest {
  private static final Introspector INTROSPECTOR = new PostgresIntrospector();
  private static final Operator OPERATOR = new PostgresOperator();

  @TestFactory
  Stream<DynamicTest> next_migration_of_a_database_is_the_recorded_one() {
    return Golden.folders("diff", DevScriptGoldenTest::isCase, DevScriptGoldenTest::check);
  }

  /** An empty schema is nothing to develop towards, and extensions were recorded from files. */
  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve("expected.sql"))
        && Files.exists(folder.resolve("to.prisma"))
        && folder.getParent().getFileName().toString().equals("postgresql")
        && !folder.endsWith("extensions-change");
  }

  private static void check(GoldenCase golden) throws IOException {
    Stages stages = Stages.of(golden);
    RelationalSchema next = stages.schema(golden.text("to.prisma"));
    try (PostgresDatabase database = PostgresDatabase.create();
        Session session = database.open()) {
      migrate(session, stages, stages.schema(golden.text("from.prisma")));
      MigrationPlan plan = stages.plan(read(session, next), next);
      golden.expect(
          golden.text("expected-dev.sql").isPresent() ? "expected-dev.sql" : "expected.sql",
          stages.script(plan));
      Optional<String> findings = golden.text("expected-warnings.json");
      if (findings.isPresent()) {
        DataLossCheck check = stages.dataLossCheck();
        expect(findings.get(), "migrationFile", RecordedFindings.ofScript(check.assumed(plan)));
        expect(findings.get(), "emptyDatabase", measured(session, check, plan));
        OPERATOR.run(session, golden.text("rows.sql").orElse(""));
        expect(findings.get(), "withRows", measured(session, check, plan));
      }
    }
  }

  private static void migrate(Session session, Stages stages, RelationalSchema schema) {
    MigrationPlan plan = stages.plan(read(session, schema), schema);
    if (!plan.isEmpty()) {
      OPERATOR.run(session, stages.script(plan));
    }
  }

  private static RelationalSchema read(Session session, RelationalSchema next) {
    return INTROSPECTOR.read(session, Scope.of(next.namespaces()));
  }

  private static void expect(String recorded, String situation, List<Map<String, Object>> findings)
      throws IOException {
    Optional<List<Map<String, Object>>> expected = RecordedFindings.read(recorded, situation);
    expected.ifPresent(facts -> assertThat(findings).as(situation).isEqualTo(facts));
  }

  private static List<Map<String, Object>> measured(
      Session session, DataLossCheck check, MigrationPlan plan) {
    List<Finding> findings = check.measured(plan, new CountedRows(session));
    return RecordedFindings.ofDatabase(findings);
  }
}
