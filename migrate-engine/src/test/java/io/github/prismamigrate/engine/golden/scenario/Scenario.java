package io.github.prismamigrate.engine.golden.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One scenario for one of its providers. */
record Scenario(JsonNode root, String provider) {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** The scenario once for each provider it is meant for. */
  static List<Scenario> read(Path file) {
    JsonNode root = tree(file);
    List<Scenario> scenarios = new ArrayList<>();
    root.get("providers").forEach(provider -> scenarios.add(new Scenario(root, provider.asText())));
    return scenarios;
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
