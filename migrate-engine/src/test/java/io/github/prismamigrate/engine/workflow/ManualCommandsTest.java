package io.github.prismamigrate.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages of the manual that lead through work promise only commands that some test runs. */
class ManualCommandsTest {
  private static final Path MANUAL = Path.of("../src/site/markdown");
  private static final List<String> PAGES =
      List.of(
          "index.md",
          "workflows.md",
          "down-migrations.md",
          "incidents.md",
          "coming-from-prisma.md",
          "coming-from-flyway.md");

  private static final Pattern COMMAND =
      Pattern.compile("prisma:[a-z-]+(?:\\s+-Dprisma\\.\\w+(?:=[^\\s`\"]+)?)*");

  /** Where a long text in Java is broken. */
  private static final Pattern LINE_BREAK = Pattern.compile("\"\\s*\\+\\s*\"");

  @TestFactory
  Stream<DynamicTest> commands_of_the_manual_are_run_by_tests() throws IOException {
    Set<String> run = new TreeSet<>();
    for (Path source : sources()) {
      run.addAll(commands(LINE_BREAK.matcher(Files.readString(source)).replaceAll("")));
    }
    return PAGES.stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () -> {
                      Set<String> promised = commands(Files.readString(MANUAL.resolve(page)));
                      assertThat(promised).isNotEmpty();
                      promised.removeAll(run);
                      assertThat(promised).isEmpty();
                    }));
  }

  /** The goal and the names of the properties of each command; values are free. */
  private static Set<String> commands(String text) {
    Set<String> commands = new TreeSet<>();
    COMMAND
        .matcher(text)
        .results()
        .map(found -> MavenCommand.of(found.group().replaceAll("\\s+", " ")))
        .map(command -> command.goal() + " " + new TreeSet<>(command.properties().keySet()))
        .forEach(commands::add);
    return commands;
  }

  /** Tests of this package, and the builds that Maven runs. */
  private static List<Path> sources() throws IOException {
    Path tests = Path.of("src/test/java/io/github/prismamigrate/engine/workflow");
    try (Stream<Path> java = Files.walk(tests);
        Stream<Path> builds = Files.walk(Path.of("../src/it"))) {
      return Stream.concat(
              java.filter(file -> file.toString().endsWith("Test.java")),
              builds.filter(file -> file.endsWith("invoker.properties")))
          .toList();
    }
  }
}
