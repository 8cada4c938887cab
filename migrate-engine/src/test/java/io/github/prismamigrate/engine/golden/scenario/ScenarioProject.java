package io.github.prismamigrate.engine.golden.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** The folder in which a scenario plays. */
final class ScenarioProject {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");
  private static final Pattern MIGRATION = Pattern.compile("(?<=^|/)@(\\w+)(?=/|$)");

  private final Scenario scenario;
  private final Path folder;
  private final Map<String, String> placeholders;
  private final UnaryOperator<String> spelling;

  /**
   * A project in {@code folder}.
   *
   * @param spelling makes statements such as the database takes them
   */
  ScenarioProject(
      Scenario scenario,
      Path folder,
      Map<String, String> placeholders,
      UnaryOperator<String> spelling) {
    this.scenario = scenario;
    this.folder = folder;
    this.placeholders = placeholders;
    this.spelling = spelling;
  }

  Path folder() {
    return folder;
  }

  Path file(String path) {
    return folder.resolve(filled(path));
  }

  Path migrations() {
    return folder.resolve(scenario.migrationsFolder());
  }

  /** The text with all placeholders and names of migrations filled in. */
  String filled(String text) {
    String named =
        PLACEHOLDER
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        placeholders.getOrDefault(found.group(1), found.group())));
    return MIGRATION
        .matcher(named)
        .replaceAll(
            found -> Matcher.quoteReplacement(migration(found.group(1)).orElse(found.group())));
  }

  /** The directory of a migration that is called {@code name}, apart from its time. */
  private Optional<String> migration(String name) {
    return directories().stream()
        .filter(found -> found.equals(name) || found.matches("\\d{14}_" + Pattern.quote(name)))
        .findFirst();
  }

  /** The names of all migrations on disk. */
  List<String> directories() {
    if (!Files.isDirectory(migrations())) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(migrations())) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  /** Does to the files what a step says. */
  void change(JsonNode step) throws IOException {
    write(step.get("write"));
    for (JsonNode change : list(step.get("replace"))) {
      Path file = file(change.get("file").asText());
      String text = Files.readString(file);
      String from = filled(change.get("from").asText());
      if (!text.contains(from)) {
        throw new IllegalStateException("nothing to replace in " + file);
      }
      Files.writeString(file, text.replace(from, filled(change.get("to").asText())));
    }
    if (step.has("append")) {
      for (Map.Entry<String, JsonNode> entry : step.get("append").properties()) {
        Path file = file(entry.getKey());
        String more = content(file, entry.getValue().asText());
        Files.writeString(file, Files.readString(file) + more);
      }
    }
    for (JsonNode copy : list(step.get("copy"))) {
      copy(file(copy.get("from").asText()), file(copy.get("to").asText()));
    }
    for (JsonNode path : list(step.get("delete"))) {
      FileUtils.deleteQuietly(file(path.asText()).toFile());
    }
    for (JsonNode path : list(step.get("mkdir"))) {
      Files.createDirectories(file(path.asText()));
    }
    for (JsonNode path : list(step.get("to_crlf"))) {
      Path file = file(path.asText());
      Files.writeString(file, Files.readString(file).replaceAll("\r?\n", "\r\n"));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      FileUtils.copyDirectory(from.toFile(), to.toFile());
    } else {
      FileUtils.copyFile(from.toFile(), to.toFile());
    }
  }

  /** Writes files; nothing where there is nothing to write. */
  void write(JsonNode files) throws IOException {
    if (files == null) {
      return;
    }
    for (Map.Entry<String, JsonNode> entry : files.properties()) {
      Optional<JsonNode> content = scenario.pick(Optional.of(entry.getValue()));
      if (content.isPresent()) {
        write(file(entry.getKey()), content.get());
      }
    }
  }

  private void write(Path file, JsonNode content) throws IOException {
    if (content.isNull()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (content.has("base64")) {
      Files.write(file, Base64.getDecoder().decode(content.get("base64").asText()));
    } else {
      Files.writeString(
          file, content(file, content.has("repeat") ? repeated(content) : content.asText()));
    }
  }

  /** What stands in {@code file}: statements or anything else. */
  String content(Path file, String text) {
    return file.toString().endsWith(".sql") ? statements(text) : filled(text);
  }

  /** The statements with all placeholders filled in, as the database takes them. */
  String statements(String sql) {
    return spelling.apply(filled(sql));
  }

  private static String repeated(JsonNode content) {
    StringBuilder text = new StringBuilder(content.path("before").asText(""));
    IntStream.rangeClosed(1, content.get("times").asInt())
        .forEach(
            number ->
                text.append(content.get("repeat").asText().replace("{i}", String.valueOf(number))));
    return text.append(content.path("after").asText("")).toString();
  }

  /** The items of a list, or the one item that stands for a list of one. */
  static Iterable<JsonNode> list(JsonNode node) {
    if (node == null || node.isNull()) {
      return List.of();
    }
    return node.isArray() ? node : List.of(node);
  }
}
