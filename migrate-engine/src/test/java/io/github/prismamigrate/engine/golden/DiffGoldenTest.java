package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DiffGoldenTest {
  @TestFactory
  Stream<DynamicTest> migration_script_is_the_recorded_one() {
    return Golden.folders("diff", DiffGoldenTest::isCase, DiffGoldenTest::checkScript);
  }

  @TestFactory
  Stream<DynamicTest> schema_does_not_differ_from_itself() {
    return Golden.folders(
        "diff", "equal schemas", DiffGoldenTest::isCase, DiffGoldenTest::checkIdentity);
  }

  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve("expected.sql")) && Stages.exist(folder.getParent());
  }

  private static void checkScript(GoldenCase golden) throws IOException {
    Stages stages = Stages.of(golden);
    Optional<String> namespace = golden.setting("schema");
    RelationalSchema from = stages.schema(golden.text("from.prisma"), namespace);
    RelationalSchema to = stages.schema(golden.text("to.prisma"), namespace);
    golden.expect("expected.sql", stages.script(stages.plan(from, to)));
  }

  private static void checkIdentity(GoldenCase golden) throws IOException {
    Stages stages = Stages.of(golden);
    RelationalSchema schema = stages.schema(golden.text("to.prisma"));
    assertThat(stages.plan(schema, stages.schema(golden.text("to.prisma"))).steps()).isEmpty();
  }
}
