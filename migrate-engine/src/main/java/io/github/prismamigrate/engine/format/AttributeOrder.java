package io.github.prismamigrate.engine.format;

import java.util.List;

/** The order in which attributes are written. */
final class AttributeOrder {
  private static final List<String> FIRST =
      List.of(
          "id", "unique", "default", "updatedAt", "index", "fulltext", "map", "relation", "ignore");

  private AttributeOrder() {}

  /** The rank of an attribute; those without a place of their own share the last one. */
  static int rank(String name) {
    int rank = FIRST.indexOf(name);
    return rank < 0 ? FIRST.size() : rank;
  }
}
