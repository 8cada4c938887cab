package io.github.prismamigrate.engine.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prismamigrate.engine.pull.PullNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Notes and advice in the words of the corpus, which are nobody's. */
final class RecordedNotes {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  /** What only this tool tells. */
  private static final Set<PullNote.Kind> OWN =
      Set.of(PullNote.Kind.INDEXES_LEFT_OUT, PullNote.Kind.JOIN_TABLES_SIMPLIFIED);

  private RecordedNotes() {}

  /** The text with a neutral line in place of each piece of advice. */
  static String neutral(String schema) {
    JsonNode advice = read().path("advisoryLines");
    return schema.lines().map(line -> neutralLine(line, advice)).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static JsonNode read() {
    try {
      return JSON.readTree(Files.readString(Golden.ROOT.resolve("introspection/notes.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String neutralLine(String line, JsonNode advice) {
    if (!line.strip().startsWith("///")) {
      return line;
    }
    for (JsonNode known : advice) {
      if (line.contains(known.path("recogniseBy").asText())) {
        String indentation = line.substring(0, line.indexOf('/'));
        return indentation + "/// NOTE " + known.path("code").asText() + arguments(line, known);
      }
    }
    return line;
  }

  private static String arguments(String line, JsonNode known) {
    List<String> arguments = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(line);
    while (known.has("arguments") && quoted.find()) {
      arguments.add(" " + quoted.group(1));
    }
    return String.join("", arguments);
  }

  /** The notes as the corpus groups them. */
  static JsonNode grouped(List<PullNote> notes) {
    Map<PullNote.Kind, ArrayNode> groups = new LinkedHashMap<>();
    for (PullNote note : notes) {
      if (!OWN.contains(note.kind())) {
        add(groups.computeIfAbsent(note.kind(), kind -> JSON.createArrayNode()), note);
      }
    }
    ArrayNode all = JSON.createArrayNode();
    groups.forEach(
        (kind, items) ->
            all.add(JSON.createObjectNode().put("kind", code(kind)).set("items", items)));
    return all;
  }

  private static void add(ArrayNode items, PullNote note) {
    ObjectNode item = JSON.createObjectNode();
    note.parameters().forEach(item::put);
    boolean collects =
        note.kind() == PullNote.Kind.FIELDS_COMMENTED_OUT
            || note.kind() == PullNote.Kind.VIEW_FIELDS_COMMENTED_OUT;
    if (collects) {
      addField(items, item);
    } else {
      items.add(item);
    }
  }

  private static void addField(ArrayNode items, ObjectNode item) {
    String field = item.remove("field").asText();
    JsonNode last = items.isEmpty() ? JSON.createObjectNode() : items.get(items.size() - 1);
    if (last.path("model").equals(item.path("model")) && last.has("fields")) {
      ((ArrayNode) last.path("fields")).add(field);
    } else {
      item.putArray("fields").add(field);
      items.add(item);
    }
  }

  /** {@code VIEW_FIELDS_REMAPPED} is {@code fieldsRemapped} of views. */
  private static String code(PullNote.Kind kind) {
    String[] words = kind.name().replaceFirst("^VIEW_", "").split("_");
    StringBuilder code = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
    for (int i = 1; i < words.length; i++) {
      code.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
    }
    return code.toString();
  }
}
