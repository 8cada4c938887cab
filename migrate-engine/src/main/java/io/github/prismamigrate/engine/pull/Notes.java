package io.github.prismamigrate.engine.pull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Collects what people should know about a pulled schema. */
final class Notes {
  private final List<PullNote> notes = new ArrayList<>();

  void add(PullNote.Kind kind, String key, String value) {
    notes.add(new PullNote(kind, Map.of(key, value)));
  }

  void add(PullNote.Kind kind, String key, String value, String otherKey, String otherValue) {
    notes.add(new PullNote(kind, Map.of(key, value, otherKey, otherValue)));
  }

  void add(PullNote.Kind kind, Map<String, String> parameters) {
    notes.add(new PullNote(kind, parameters));
  }

  /** All notes by kind; within a kind as they were found. */
  List<PullNote> list() {
    return notes.stream().sorted(Comparator.comparing(PullNote::kind)).toList();
  }
}
