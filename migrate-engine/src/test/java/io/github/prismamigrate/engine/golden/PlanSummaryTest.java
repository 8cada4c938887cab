package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.approved.Approved;
import io.github.prismamigrate.engine.script.PlanSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What summaries say about changes of every kind; the texts agree with those of Prisma 6.19.3
 * wherever the steps do.
 */
class PlanSummaryTest {

  @TestFactory
  Stream<DynamicTest> differences_are_summed_up_in_the_approved_words() {
    return Stream.of(
            "postgresql/extensions-create-version",
            "postgresql/large-09-multi-schema-adoption",
            "postgresql/enum-remove-value-with-new-table",
            "postgresql/pk-rename-with-other-changes",
            "postgresql/multi-schema-move-referenced-table",
            "postgresql/type-recreate-with-index-rename",
            "postgresql/comments-only-no-change",
            "postgresql/default-odd-characters",
            "postgresql/default-lists-of-other-kinds",
            "cockroachdb/pk-rename-and-change",
            "cockroachdb/sequence-several-unsorted",
            "cockroachdb/large-16-everything-v1-to-v2",
            "sqlite/random-001")
        .map(name -> "diff/" + name)
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String name) throws IOException {
    GoldenCase golden = GoldenCase.of(Golden.ROOT.resolve(Path.of(name)), "");
    Stages stages = Stages.of(golden);
    String summary =
        PlanSummary.render(
            stages.plan(
                stages.schema(golden.text("from.prisma")),
                stages.schema(golden.text("to.prisma"))));
    Approved.check("summary/" + name.substring("diff/".length()) + ".txt", summary);
  }
}
