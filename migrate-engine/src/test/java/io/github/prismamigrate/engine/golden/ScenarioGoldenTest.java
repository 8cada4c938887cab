package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.approved.Approved;
import io.github.prismamigrate.engine.golden.scenario.ScenarioRun;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Plays several scenarios at a time, because many wait for locks. */
@Execution(ExecutionMode.CONCURRENT)
class ScenarioGoldenTest {

  @TestFactory
  Stream<DynamicTest> commands_leave_files_and_databases_as_recorded() {
    return Golden.tests(
        "scenarios",
        Golden.paths(Golden.ROOT.resolve("scenarios"), path -> path.toString().endsWith(".yaml"))
            .stream()
            .map(ScenarioGoldenTest::recordedOrApproved)
            .flatMap(ScenarioGoldenTest::cases),
        golden -> ScenarioRun.play(golden.path(), provider(golden)));
  }

  private static Path recordedOrApproved(Path file) {
    String name = "scenarios/" + id(file);
    return DeliberateDifferences.contains(name) ? Approved.path(name + ".yaml") : file;
  }

  private static Stream<GoldenCase> cases(Path file) {
    return ScenarioRun.providers(file).stream()
        .map(provider -> new GoldenCase("scenarios/" + provider + "/" + id(file), file));
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }

  private static String provider(GoldenCase golden) {
    return golden.name().split("/")[1];
  }
}
