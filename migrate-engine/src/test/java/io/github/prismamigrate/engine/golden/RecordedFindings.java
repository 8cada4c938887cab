package io.github.prismamigrate.engine.golden;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.prismamigrate.engine.approved.Approved;
import io.github.prismamigrate.engine.dataloss.Finding;
import io.github.prismamigrate.engine.dataloss.Risk;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Findings in the form in which they are recorded: the facts without the sentence. */
final class RecordedFindings {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, Object>> FACTS = new TypeReference<>() {};

  /** The name of the count in a recorded finding, where it is recorded at all. */
  private static final Map<Risk, String> COUNTS =
      new EnumMap<>(
          Map.of(
              Risk.TABLE_DROP, "rows",
              Risk.COLUMN_DROP, "values",
              Risk.RISKY_CAST, "values",
              Risk.ADDED_REQUIRED_COLUMN, "rows",
              Risk.ADDED_REQUIRED_COLUMN_WITH_CLIENT_DEFAULT, "rows",
              Risk.MADE_COLUMN_REQUIRED, "nulls",
              Risk.SCALAR_TO_LIST, "values"));

  private RecordedFindings() {}

  /** The findings recorded for a case, or those approved where we differ on purpose. */
  static Optional<String> of(GoldenCase golden) throws IOException {
    String approved = golden.name() + "/expected-warnings.json";
    return Approved.has(approved)
        ? Optional.of(Files.readString(Approved.path(approved)))
        : golden.text("expected-warnings.json");
  }

  /**
   * What {@code json} records under {@code situation}, if it does: warnings first, then obstacles.
   */
  static Optional<List<Map<String, Object>>> read(String json, String situation)
      throws IOException {
    return Optional.ofNullable(JSON.readTree(json).get(situation)).map(RecordedFindings::read);
  }

  private static List<Map<String, Object>> read(JsonNode recorded) {
    List<Map<String, Object>> findings = new ArrayList<>();
    for (String kind : List.of("warnings", "blocking")) {
      for (JsonNode finding : recorded.get(kind)) {
        findings.add(JSON.convertValue(finding, FACTS));
      }
    }
    return findings;
  }

  /** Findings of a script, which are recorded without the index of their step. */
  static List<Map<String, Object>> ofScript(List<Finding> findings) {
    List<Map<String, Object>> facts = ofDatabase(findings);
    facts.forEach(finding -> finding.remove("step"));
    return facts;
  }

  /** Findings about rows that were looked at. */
  static List<Map<String, Object>> ofDatabase(List<Finding> findings) {
    List<Map<String, Object>> facts = new ArrayList<>();
    findings.forEach(finding -> facts.add(facts(finding)));
    return facts;
  }

  private static Map<String, Object> facts(Finding finding) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("step", finding.step());
    facts.put("kind", camelCase(finding.risk().name()));
    switch (finding.risk()) {
      case ENUM_VALUE_REMOVAL -> {
        facts.put("enum", finding.subject().name());
        facts.put("values", finding.elements());
      }
      case UNIQUE_CONSTRAINT_ADDITION -> {
        facts.put("table", finding.subject().name());
        facts.put("columns", finding.elements());
      }
      default -> {
        facts.put("table", finding.subject().name());
        finding.elements().forEach(column -> facts.put("column", column));
      }
    }
    finding
        .types()
        .ifPresent(
            types -> {
              facts.put("from", types.previous());
              facts.put("to", types.next());
            });
    if (finding.count().isPresent() && COUNTS.containsKey(finding.risk())) {
      facts.put(COUNTS.get(finding.risk()), (int) finding.count().getAsLong());
    }
    return facts;
  }

  private static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_")) {
      name.append(
          name.isEmpty() ? word.substring(0, 1).toLowerCase(Locale.ROOT) : word.substring(0, 1));
      name.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
