package io.github.prismamigrate.engine.golden.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prismamigrate.engine.history.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What must hold after a step. */
final class ScenarioExpectation {
  private static final Pattern CODE = Pattern.compile("\\bP\\d{4}\\b");

  /** What the options of the original are called here. */
  private static final Map<String, String> OPTIONS =
      Map.of("--rolled-back", "prisma.rolledBack", "--applied", "prisma.applied");

  private static final Duration SHADOW_LIFETIME = Duration.ofSeconds(60);
  private static final String RECORDS = "_prisma_migrations";

  private final Scenario scenario;
  private final ScenarioProject project;
  private final ScenarioDatabases databases;
  private final JsonNode expected;
  private final String where;

  ScenarioExpectation(
      Scenario scenario,
      ScenarioProject project,
      ScenarioDatabases databases,
      JsonNode expected,
      String where) {
    this.scenario = scenario;
    this.project = project;
    this.databases = databases;
    this.expected = expected;
    this.where = where;
  }

  /** Checks what the command said. */
  void checkOutcome(Outcome outcome) {
    String described = where + ", which said\n" + outcome.output() + "\n";
    with(
        "exit",
        exit -> {
          List<String> allowed = texts(exit);
          boolean maySucceed = allowed.contains("0");
          boolean mayFail = allowed.stream().anyMatch(status -> !status.equals("0"));
          if (maySucceed != mayFail) {
            assertThat(outcome.succeeded()).as(described).isEqualTo(maySucceed);
          }
        });
    with("code", code -> assertThat(code(outcome)).as(described).isEqualTo(code.asText()));
    with(
        "output",
        words ->
            texts(words)
                .forEach(
                    word ->
                        assertThat(outcome.output())
                            .as(where)
                            .contains(OPTIONS.getOrDefault(word, word))));
    with(
        "not_output",
        words ->
            texts(words)
                .forEach(word -> assertThat(outcome.output()).as(where).doesNotContain(word)));
    with(
        "stdout_is",
        text ->
            assertThat(outcome.result().strip())
                .as(where)
                .isEqualTo(project.filled(text.asText()).strip()));
  }

  private static String code(Outcome outcome) {
    Matcher found = CODE.matcher(outcome.output());
    return found.find() ? found.group() : "null";
  }

  /** Checks files and databases. */
  void checkState() throws IOException, SQLException {
    checkFiles();
    boolean present = databases.exists("main");
    with(
        "database",
        state -> assertThat(present).as(where).isEqualTo(state.asText().equals("present")));
    List<String> tables =
        present
            ? rows("main", databases.tablesQuery()).stream().map(row -> row.get(0)).toList()
            : List.of();
    with(
        "tables",
        names ->
            assertThat(tables)
                .as(where)
                .filteredOn(name -> !name.equals(RECORDS))
                .containsExactlyInAnyOrderElementsOf(texts(names)));
    Optional<JsonNode> migrations = value("migrations");
    if (migrations.isPresent()) {
      checkRecords(migrations.get(), tables.contains(RECORDS));
    }
    for (JsonNode query : ScenarioProject.list(expected.get("query"))) {
      checkQuery(query);
    }
    if (expected.has("shadow_databases")) {
      checkShadows(expected.get("shadow_databases").asInt());
    }
  }

  /** The server has shadows of other tests too, but those do not stay. */
  private void checkShadows(int wanted) throws SQLException {
    Set<String> left = new TreeSet<>(databases.shadows());
    Instant end = Instant.now().plus(SHADOW_LIFETIME);
    while (left.size() > wanted && Instant.now().isBefore(end)) {
      left.retainAll(databases.shadows());
    }
    assertThat(left).as(where + ": shadow databases").hasSize(wanted);
  }

  private void checkRecords(JsonNode wanted, boolean present) throws IOException, SQLException {
    if (wanted.isTextual()) {
      assertThat(present).as(where + ": " + RECORDS).isFalse();
      return;
    }
    assertThat(present).as(where + ": " + RECORDS).isTrue();
    List<List<String>> records = records(wanted);
    assertThat(records).as(where).hasSize(wanted.size());
    for (int index = 0; index < wanted.size(); index++) {
      checkRecord(records.get(index), wanted.get(index));
    }
  }

  /**
   * The records in the order in which they were started. Those that were started in the same
   * millisecond stand in the wanted order, because the database does not know theirs.
   */
  private List<List<String>> records(JsonNode wanted) throws SQLException {
    List<String> names = new ArrayList<>();
    wanted.forEach(record -> names.add(project.filled(record.get("name").asText())));
    List<List<String>> records =
        rows(
            "main",
            "SELECT migration_name, finished_at, rolled_back_at, applied_steps_count, logs,"
                + " checksum, started_at FROM _prisma_migrations");
    records.sort(
        Comparator.comparing((List<String> record) -> record.get(6))
            .thenComparing(record -> names.indexOf(record.get(0)))
            .thenComparing(record -> record.get(0)));
    return records;
  }

  private void checkRecord(List<String> record, JsonNode wanted) throws IOException {
    String described = where + ": record " + record;
    String name = project.filled(wanted.get("name").asText());
    assertThat(List.of(record.get(0), record.get(0).replaceFirst("^\\d{14}_", "")))
        .as(described)
        .contains(name);
    String state =
        record.get(2) != null ? "rolled_back" : record.get(1) != null ? "applied" : "failed";
    assertEqual(described, wanted.get("state"), state);
    assertEqual(described, wanted.get("steps"), record.get(3));
    String logs = record.get(4) == null ? "null" : record.get(4).isEmpty() ? "empty" : "text";
    assertEqual(described, wanted.get("logs"), logs);
    assertEqual(described, wanted.get("checksum"), record.get(5));
    if (wanted.has("checksum_of")) {
      String script = Files.readString(project.file(wanted.get("checksum_of").asText()));
      assertThat(record.get(5)).as(described).isEqualTo(Checksum.of(script).hex());
    }
  }

  private static void assertEqual(String described, JsonNode wanted, String actual) {
    if (wanted != null) {
      assertThat(actual).as(described).isEqualTo(wanted.asText());
    }
  }

  private void checkQuery(JsonNode query) throws SQLException {
    Optional<JsonNode> wanted = scenario.pick(Optional.of(query.get("rows")));
    Optional<JsonNode> sql = scenario.pick(Optional.of(query.get("sql")));
    if (wanted.isEmpty() || sql.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : wanted.get()) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.isNull() ? null : project.filled(cell.asText())));
      rows.add(cells);
    }
    assertThat(rows(query.path("on").asText("main"), project.statements(sql.get().asText())))
        .as(where + ": " + sql.get())
        .isEqualTo(rows);
  }

  private List<List<String>> rows(String database, String query) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = databases.connect(database);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          Object cell = found.getObject(column);
          row.add(cell == null ? null : cell.toString());
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private void checkFiles() throws IOException {
    with("dirs", names -> checkDirectories(texts(names)));
    with("files", paths -> texts(paths).forEach(path -> assertThat(project.file(path)).exists()));
    with(
        "absent",
        paths -> texts(paths).forEach(path -> assertThat(project.file(path)).doesNotExist()));
    for (Map.Entry<String, JsonNode> file : entries("file_is")) {
      Optional<JsonNode> wanted = scenario.pick(Optional.of(file.getValue()));
      if (wanted.isPresent()) {
        assertThat(text(project.file(file.getKey())))
            .as(where + ": " + file.getKey())
            .isEqualTo(project.content(project.file(file.getKey()), wanted.get().asText()));
      }
    }
    for (Map.Entry<String, JsonNode> file : entries("file_has")) {
      Path path = project.file(file.getKey());
      String text = text(path);
      for (JsonNode word :
          ScenarioProject.list(scenario.pick(Optional.of(file.getValue())).orElse(null))) {
        assertThat(text)
            .as(where + ": " + file.getKey())
            .contains(project.content(path, word.asText()));
      }
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private void checkDirectories(List<String> wanted) {
    List<String> actual =
        project.directories().stream().map(name -> shortened(name, wanted)).toList();
    assertThat(actual).as(where + ": " + project.directories()).isEqualTo(wanted);
  }

  private static String shortened(String name, List<String> wanted) {
    if (wanted.contains(name)) {
      return name;
    }
    return name.matches("\\d{14}") ? "<timestamp>" : name.replaceFirst("^\\d{14}_", "");
  }

  private Iterable<Map.Entry<String, JsonNode>> entries(String key) {
    return expected.has(key) ? expected.get(key).properties() : List.of();
  }

  private void with(String key, Consumer<JsonNode> check) {
    value(key).ifPresent(check);
  }

  private Optional<JsonNode> value(String key) {
    return scenario.pick(Optional.ofNullable(expected.get(key)));
  }

  private List<String> texts(JsonNode node) {
    return StreamSupport.stream(ScenarioProject.list(node).spliterator(), false)
        .map(item -> project.filled(item.asText()))
        .toList();
  }
}
