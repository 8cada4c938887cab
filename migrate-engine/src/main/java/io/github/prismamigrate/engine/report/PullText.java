package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.PullResult;
import io.github.prismamigrate.engine.command.PullResult.Note;
import io.github.prismamigrate.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a pull found, and what people should know about it, in words. */
final class PullText {
  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry(
              "fields-commented-out",
              "These fields stand in comments because of their names. The next migration would drop"
                  + " their columns, unless you name them and keep the columns by @map:"),
          Map.entry(
              "view-fields-commented-out",
              "These fields of views stand in comments because of their names:"),
          Map.entry("fields-remapped", "These fields keep names of their own, by @map:"),
          Map.entry(
              "view-fields-remapped", "These fields of views keep names of their own, by @map:"),
          Map.entry(
              "enum-values-commented-out",
              "These values of enums stand in comments because of their names. The next migration"
                  + " would drop them, unless you name them and keep the values by @map:"),
          Map.entry(
              "models-without-columns",
              "These models stand in comments, for no column can be seen. The next migration would"
                  + " drop their tables:"),
          Map.entry(
              "models-without-identifier",
              "The client cannot handle these models, for nothing identifies their rows:"),
          Map.entry(
              "model-id-names-kept", "The keys of these models keep the names that clients use:"),
          Map.entry("unsupported-types", "The client cannot handle these fields:"),
          Map.entry("view-unsupported-types", "The client cannot handle these fields of views:"),
          Map.entry("models-remapped", "These models keep names of their own, by @@map:"),
          Map.entry("views-remapped", "These views keep names of their own, by @@map:"),
          Map.entry(
              "enum-values-remapped", "These values of enums keep names of their own, by @map:"),
          Map.entry("enums-remapped", "These enums keep names of their own, by @@map:"),
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
    Map<String, String> facts = note.parameters();
    return first(facts, "model", "view", "enum")
        .map(block -> inside(block, facts))
        .orElseGet(() -> alone(facts));
  }

  /** Such as {@code User.place: point} and {@code User: User_age_check}. */
  private static String inside(String block, Map<String, String> facts) {
    String member = first(facts, "field", "value").map("."::concat).orElse("");
    String more = first(facts, "type", "constraint", "index").map(": "::concat).orElse("");
    return block + member + more;
  }

  /** Such as {@code User}, {@code enum Role} and {@code User_name_idx (name)}. */
  private static String alone(Map<String, String> facts) {
    String kind = first(facts, "type").map(type -> type + " ").orElse("");
    String column = first(facts, "column").map(" (%s)"::formatted).orElse("");
    return kind + first(facts, "name", "index").orElse("") + column;
  }

  private static Optional<String> first(Map<String, String> facts, String... names) {
    return Stream.of(names).filter(facts::containsKey).map(facts::get).findFirst();
  }
}
