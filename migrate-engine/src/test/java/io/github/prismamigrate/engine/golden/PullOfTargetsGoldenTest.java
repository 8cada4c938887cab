package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.pull.PullNote;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** What a script makes comes back as a schema that says the same. */
class PullOfTargetsGoldenTest {
  private static final Set<String> PROVIDERS = Set.of("postgresql", "sqlite");

  /** What stands in a comment or nowhere is unknown to the next migration, as the note tells. */
  private static final Set<PullNote.Kind> LOSSES =
      Set.of(
          PullNote.Kind.FIELDS_COMMENTED_OUT,
          PullNote.Kind.ENUM_VALUES_COMMENTED_OUT,
          PullNote.Kind.INDEXES_LEFT_OUT);

  @TestFactory
  Stream<DynamicTest> pulled_target_is_valid_and_does_not_differ_from_its_database() {
    return Golden.folders("diff", PullOfTargetsGoldenTest::isCase, PullOfTargetsGoldenTest::check);
  }

  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve("to.prisma"))
        && PROVIDERS.contains(folder.getParent().getFileName().toString());
  }

  /** Some recorded scripts are none that a database takes. */
  private static RelationalSchema live(GoldenCase golden, String script, PullCase pull) {
    try {
      return LiveSchema.of(golden).after(script, pull.scope());
    } catch (MigrateException refused) {
      throw new TestAbortedException("the database refuses the recorded script", refused);
    }
  }

  private static void check(GoldenCase golden) throws IOException {
    Stages stages = Stages.of(golden);
    RelationalSchema target = stages.schema(golden.text("to.prisma"));
    MigrationPlan creation = stages.plan(RelationalSchema.empty(), target);
    assumeThat(target.tables().isEmpty() && target.enums().isEmpty())
        .as("the target is an empty database")
        .isFalse();
    PullCase pull = PullCase.withoutModels(golden, "to.prisma");
    RelationalSchema live = live(golden, stages.script(creation), pull);
    PullCase.Pulled pulled = pull.pull(live);
    String text = pulled.files().values().iterator().next();
    RelationalSchema wanted = stages.schema(Optional.of(text));
    assumeThat(pulled.inferred().notes())
        .extracting(PullNote::kind)
        .doesNotContainAnyElementsOf(LOSSES);
    MigrationPlan rest = stages.plan(live, wanted);
    assertThat(rest.isEmpty() ? "" : stages.script(rest)).as(text).isEmpty();
  }
}
