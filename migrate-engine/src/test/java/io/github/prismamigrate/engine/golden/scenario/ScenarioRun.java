package io.github.prismamigrate.engine.golden.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.commons.io.FileUtils;

/** Plays a scenario from its first step to its last. */
public final class ScenarioRun {
  /** Commands and options of the original that are refused there, or that Maven has itself. */
  private static final List<String> ONLY_ON_ITS_COMMAND_LINE =
      List.of("migrate nope", "--nope", "--force", "--help", "--x");

  private final Scenario scenario;
  private final ScenarioProject project;
  private final ScenarioDatabases databases;
  private int commands;

  ScenarioRun(Scenario scenario, ScenarioProject project, ScenarioDatabases databases) {
    this.scenario = scenario;
    this.project = project;
    this.databases = databases;
  }

  /** The providers that the scenario in {@code file} is meant for. */
  public static List<String> providers(Path file) {
    return Scenario.read(file).stream().map(Scenario::provider).toList();
  }

  /** Plays the scenario in {@code file} on a fresh project and fresh databases. */
  public static void play(Path file, String provider) throws IOException, SQLException {
    Scenario scenario =
        Scenario.read(file).stream()
            .filter(read -> read.provider().equals(provider))
            .findFirst()
            .orElseThrow();
    Path folder = Files.createTempDirectory("scenario").toRealPath();
    try (ScenarioDatabases databases =
        ScenarioDatabases.of(scenario, folder.resolve(scenario.schemaFolder()))) {
      ScenarioProject project =
          new ScenarioProject(
              scenario, folder, placeholders(scenario, folder, databases), databases::statements);
      new ScenarioRun(scenario, project, databases).play();
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private static Map<String, String> placeholders(
      Scenario scenario, Path folder, ScenarioDatabases databases) {
    Map<String, String> values = new HashMap<>(databases.placeholders());
    values.put("PROVIDER", scenario.provider());
    values.put("DIR", folder.toString());
    values.put("URL", databases.url("main"));
    values.put("SHADOW_URL", databases.url("shadow"));
    values.put("OTHER_URL", databases.url("other"));
    values.put("DIFF_URL", databases.argumentUrl());
    return values;
  }

  private void play() throws IOException, SQLException {
    Path schemaFolder = project.folder().resolve(scenario.schemaFolder());
    Files.createDirectories(schemaFolder);
    databases.create(scenario.text("database").orElse("default"));
    project.write(scenario.root().get("files"));
    sql(scenario.root());
    int number = 0;
    for (JsonNode step : scenario.steps()) {
      number++;
      play(step, "%s, step %d".formatted(scenario, number));
    }
  }

  private void play(JsonNode step, String where) throws IOException, SQLException {
    project.change(step);
    sql(step);
    if (step.has("run")) {
      playCommand(step, where + " (" + step.get("run") + ")");
    }
    if (step.has("parallel")) {
      parallel(step, where);
      expectation(step, "expect", where).checkState();
    }
    if (step.has("check")) {
      expectation(step, "check", where).checkState();
    }
  }

  /** What exists only on the command line of the original is passed over. */
  private void playCommand(JsonNode step, String where) throws IOException, SQLException {
    try {
      Outcome outcome = run(step);
      ScenarioExpectation expectation = expectation(step, "expect", where);
      expectation.checkOutcome(outcome);
      expectation.checkState();
      save(step, outcome);
    } catch (UnknownArgument unknown) {
      assertThat(ONLY_ON_ITS_COMMAND_LINE).as(where).contains(unknown.getMessage());
    }
  }

  private ScenarioExpectation expectation(JsonNode step, String key, String where) {
    JsonNode expected = step.has(key) ? step.get(key) : JsonNodeFactory.instance.objectNode();
    return new ScenarioExpectation(scenario, project, databases, expected, where);
  }

  private void sql(JsonNode node) throws SQLException {
    Optional<JsonNode> script = scenario.pick(Optional.ofNullable(node.get("sql")));
    if (script.isPresent()) {
      try (Connection connection = databases.connect(node.path("on").asText("main"));
          Statement statement = connection.createStatement()) {
        statement.executeUpdate(project.statements(script.get().asText()));
      }
    }
  }

  private Outcome run(JsonNode step) throws SQLException {
    if (!step.has("hold")) {
      return command(step).run();
    }
    try (Connection held = databases.hold()) {
      if (step.has("hold_ms")) {
        release(held, step.get("hold_ms").asLong());
      }
      return command(step).run();
    }
  }

  private static void release(Connection held, long milliseconds) {
    CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              try {
                held.close();
              } catch (SQLException failure) {
                throw new IllegalStateException(failure);
              }
            });
  }

  private void parallel(JsonNode step, String where) {
    List<CompletableFuture<Outcome>> running = new ArrayList<>();
    for (JsonNode one : step.get("parallel")) {
      ScenarioCommand command = command(one);
      running.add(CompletableFuture.supplyAsync(command::run));
    }
    List<Boolean> successes =
        running.stream().map(CompletableFuture::join).map(Outcome::succeeded).sorted().toList();
    List<List<Boolean>> allowed =
        StreamSupport.stream(step.get("exits").spliterator(), false)
            .map(
                exits ->
                    StreamSupport.stream(exits.spliterator(), false)
                        .map(exit -> exit.asInt() == 0)
                        .sorted()
                        .toList())
            .toList();
    assertThat(allowed).as(where).contains(successes);
  }

  private ScenarioCommand command(JsonNode step) {
    commands++;
    List<String> arguments = new ArrayList<>();
    step.get("run").forEach(argument -> arguments.add(project.filled(argument.asText())));
    List<String> answers = new ArrayList<>();
    ScenarioProject.list(step.get("answers"))
        .forEach(answer -> answers.add(answer.get("send").asText()));
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(2L * commands));
    String input = project.statements(step.path("stdin").asText(""));
    return new ScenarioCommand(
        arguments, project.folder(), environment(step), clock, answers, input);
  }

  private Map<String, String> environment(JsonNode step) {
    Map<String, String> variables = new HashMap<>();
    variables.put("DATABASE_URL", databases.url("main"));
    for (JsonNode more : List.of(scenario.root().path("env"), step.path("env"))) {
      more.properties()
          .forEach(
              entry -> {
                if (entry.getValue().isNull()) {
                  variables.remove(entry.getKey());
                } else {
                  variables.put(entry.getKey(), project.filled(entry.getValue().asText()));
                }
              });
    }
    return variables;
  }

  private void save(JsonNode step, Outcome outcome) throws IOException {
    if (step.has("save_stdout")) {
      Path file = project.file(step.get("save_stdout").asText());
      Files.createDirectories(file.getParent());
      Files.writeString(file, outcome.result());
    }
  }
}
