package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.PullResult;
import io.github.prismamigrate.engine.command.PullResult.Note;
import io.github.prismamigrate.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a pull found, and what people should know about it, in words. */
final class PullText {
  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry(
              "fields-commented-out",
              "These fields stand in comments because of their names; rename them with @map:"),
          Map.entry(
              "view-fields-commented-out",
              "These fields of views stand in comments because of their names:"),
          Map.entry("fields-remapped", "These fields kept the names they had:"),
          Map.entry("view-fields-remapped", "These fields of views kept the names they had:"),
          Map.entry(
              "enum-values-commented-out",
              "These values of enums stand in comments because of their names:"),
          Map.entry(
              "models-without-columns", "These models stand in comments: no column can be seen:"),
          Map.entry(
              "models-without-identifier",
              "The client cannot handle these models, for nothing identifies their rows:"),
          Map.entry("model-id-names-kept", "These models kept the names of their keys:"),
          Map.entry("unsupported-types", "The client cannot handle these fields:"),
          Map.entry("view-unsupported-types", "The client cannot handle these fields of views:"),
          Map.entry("models-remapped", "These models kept the names they had:"),
          Map.entry("views-remapped", "These views kept the names they had:"),
          Map.entry("enum-values-remapped", "These values of enums kept the names they had:"),
          Map.entry("enums-remapped", "These enums kept the names they had:"),
          Map.entry("relations-copied", "Relations to these models were kept as written:"),
          Map.entry(
              "duplicate-names", "These got longer names, for several would be called the same:"),
          Map.entry("partition-tables", "The rows of these models lie in partitions:"),
          Map.entry("inherited-tables", "Other tables inherit from these models:"),
          Map.entry("index-null-sort-order", "These indexes put NULL at a place of their own:"),
          Map.entry("row-level-security", "Policies decide who sees which row of these models:"),
          Map.entry("check-constraints", "These check constraints are not shown:"),
          Map.entry("exclusion-constraints", "These exclusion constraints are not shown:"),
          Map.entry("row-level-ttl", "The database deletes rows of these models after a time:"),
          Map.entry(
              "constraint-deferring",
              "These keys may be checked at the end of a transaction only:"),
          Map.entry("database-comments", "Comments about these are not shown:"),
          Map.entry("expression-indexes", "These indexes over expressions are not shown:"),
          Map.entry(
              "indexes-left-out",
              "The next migration would drop these indexes, for a schema cannot tell of them:"),
          Map.entry(
              "join-tables-simplified",
              "The next migration would drop what these join tables have besides A and B:"));

  private static final List<String> ORDER =
      List.of(
          "type",
          "model",
          "view",
          "enum",
          "name",
          "index",
          "field",
          "value",
          "column",
          "constraint");

  private PullText() {}

  /** The schema itself, file by file. */
  static List<String> schema(PullResult result) {
    List<String> lines = new ArrayList<>();
    for (SourceFile file : result.files()) {
      if (result.files().size() > 1) {
        lines.add("// " + file.path().getFileName());
      }
      file.text().lines().forEach(lines::add);
    }
    return List.copyOf(lines);
  }

  static List<String> lines(PullResult result) {
    List<String> lines = new ArrayList<>();
    lines.add("Read %s from the database.".formatted(Report.count(result.models(), "model")));
    if (result.written()) {
      result.files().forEach(file -> lines.add("Wrote " + file.path()));
      result.views().forEach(file -> lines.add("Wrote " + file.path()));
    }
    return List.copyOf(lines);
  }

  /** The notes in groups, each below its heading, with an empty line between them. */
  static List<String> notes(PullResult result) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Note note : result.notes()) {
      groups.computeIfAbsent(note.kind(), kind -> new ArrayList<>()).add("  - " + item(note));
    }
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (kind, items) -> {
          if (!lines.isEmpty()) {
            lines.add("");
          }
          lines.add(HEADINGS.get(kind));
          lines.addAll(items);
        });
    return List.copyOf(lines);
  }

  private static String item(Note note) {
    Map<String, String> rest = note.parameters();
    if (rest.containsKey("field") && rest.containsKey("type")) {
      return "%s.%s: %s"
          .formatted(
              rest.getOrDefault("model", rest.get("view")), rest.get("field"), rest.get("type"));
    }
    return String.join(" ", ORDER.stream().filter(rest::containsKey).map(rest::get).toList());
  }
}
