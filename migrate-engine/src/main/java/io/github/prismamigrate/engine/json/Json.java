package io.github.prismamigrate.engine.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A document of RFC 8259, or a part of one. Documents that say the same are equal, however they
 * were written.
 */
public sealed interface Json {

  record Text(String value) implements Json {}

  /**
   * A number, a truth value or {@code null}, in the form in which all that are equal are written.
   */
  record Word(String word) implements Json {}

  record Items(List<Json> items) implements Json {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * @param byName where a name is repeated, the last of its members
   */
  record Members(Map<String, Json> byName) implements Json {
    public Members {
      byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }
  }

  /** The document; empty where the text is none, or nested more than 127 deep. */
  static Optional<Json> parse(String document) {
    return JsonReader.read(document);
  }

  /** The member called {@code name} of an object that has one. */
  default Optional<Json> member(String name) {
    return this instanceof Members members
        ? Optional.ofNullable(members.byName.get(name))
        : Optional.empty();
  }

  /** The text, where it is one. */
  default Optional<String> text() {
    return this instanceof Text text ? Optional.of(text.value) : Optional.empty();
  }
}
