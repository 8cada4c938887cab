package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.opentest4j.TestAbortedException;

/** What a script makes comes back as a schema that says the same. */
@Execution(ExecutionMode.CONCURRENT)
class PullOfTargetsGoldenTest {
  private static final Set<String> PROVIDERS =
      Set.of("postgresql", "sqlite", "mysql", "cockroachdb");

  /** Recorded scripts that no database takes, so that there is nothing to pull. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "diff/sqlite/column-add-several-sorted-by-name", "two columns differ only in their case",
          "diff/cockroachdb/random-021", "two indexes of one table have the same name",
          "diff/cockroachdb/random-025", "two indexes of one table have the same name",
          "diff/cockroachdb/random-078", "two indexes of one table have the same name");

  @TestFactory
  Stream<DynamicTest> pulled_target_is_valid_and_does_not_differ_from_its_database() {
    return Golden.folders(
        "diff", "pull of targets", PullOfTargetsGoldenTest::isCase, PullOfTargetsGoldenTest::check);
  }

  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve("to.prisma"))
        && PROVIDERS.contains(folder.getParent().getFileName().toString());
  }

  private static void check(GoldenCase golden) throws IOException {
    Stages stages = LiveSchema.of(golden).stages();
    MigrationPlan creation =
        stages.plan(RelationalSchema.empty(), stages.schema(golden.text("to.prisma")));
    PullCase pull = PullCase.withoutModels(golden, "to.prisma");
    RelationalSchema live = live(golden, stages.script(creation), pull);
    PullCase.Pulled pulled = pull.pull(live);
    String text = pulled.files().values().iterator().next();
    MigrationPlan rest = stages.plan(live, stages.schema(Optional.of(text)));
    assertThat(rest.isEmpty() ? "" : stages.script(rest)).as(text).isEmpty();
  }

  private static RelationalSchema live(GoldenCase golden, String script, PullCase pull) {
    try {
      return LiveSchema.of(golden).after(script, pull.scope());
    } catch (MigrateException refusal) {
      String reason = Optional.ofNullable(REFUSED.get(golden.name())).orElseThrow(() -> refusal);
      throw new TestAbortedException("The script cannot run: " + reason, refusal);
    }
  }
}
