package io.github.prismamigrate.engine.golden.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One scenario for one of its providers. */
record Scenario(JsonNode root, String provider) {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** The providers that recorded scenarios name. */
  private static final List<String> NAMED = List.of("postgresql", "sqlite", "mysql");

  /** The providers that nothing was recorded for. */
  private static final List<String> OTHERS = List.of("mysql", "sqlserver");

  /** Lines of provider, scenario and why it cannot be played there. */
  private static final Path NOT_ELSEWHERE =
      Path.of("src/test/resources/scenarios-not-elsewhere.tsv");

  /** The scenario once for each provider it is meant for. */
  static List<Scenario> read(Path file) {
    JsonNode root = tree(file);
    List<Scenario> scenarios = new ArrayList<>();
    providers(root).forEach(provider -> scenarios.add(new Scenario(root, provider)));
    return scenarios;
  }

  /** Those that are named, and all others where nothing done depends on the provider. */
  private static Set<String> providers(JsonNode root) {
    Set<String> providers = new LinkedHashSet<>();
    root.get("providers").forEach(provider -> providers.add(provider.asText()));
    if (providers.size() > 1 && isNeutral(root)) {
      providers.addAll(OTHERS);
      lines(NOT_ELSEWHERE)
          .map(line -> line.split("\t"))
          .filter(line -> line[1].equals(root.get("id").asText()))
          .forEach(line -> providers.remove(line[0]));
    }
    return providers;
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isNeutral(JsonNode root) {
    ArrayNode inputs = YAML.createArrayNode().add(root.path("files")).add(root.path("sql"));
    for (JsonNode step : root.get("steps")) {
      inputs.add(((ObjectNode) step.deepCopy()).without(List.of("expect", "check")));
    }
    return NAMED.stream().noneMatch(inputs.toString()::contains);
  }

  private static JsonNode tree(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String id() {
    return root.get("id").asText();
  }

  /** The folder of the schema below the one of the project. */
  String schemaFolder() {
    return text("schema_dir").orElse("prisma");
  }

  String migrationsFolder() {
    return text("migrations_dir").orElse(schemaFolder() + "/migrations");
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(root.get(key)).map(JsonNode::asText);
  }

  boolean mentions(String word) {
    return root.toString().contains(word);
  }

  /** The steps that concern this provider. */
  List<JsonNode> steps() {
    return StreamSupport.stream(root.get("steps").spliterator(), false)
        .filter(step -> !step.has("only") || step.get("only").asText().equals(provider))
        .toList();
  }

  /** The part of {@code value} that concerns this provider; empty where none does. */
  Optional<JsonNode> pick(Optional<JsonNode> value) {
    return value.flatMap(
        node ->
            node.isObject() && (node.has("postgresql") || node.has("sqlite"))
                ? Optional.ofNullable(node.get(provider))
                : Optional.of(node));
  }

  @Override
  public String toString() {
    return id() + " on " + provider;
  }
}
