package io.github.prismamigrate.engine.dialect.sqlserver;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names and texts as parts of statements that the engine itself sends. */
final class SqlServerQuoting {
  private SqlServerQuoting() {}

  static String name(String name) {
    return "[" + name.replace("]", "]]") + "]";
  }

  /** Part of a dotted name, between brackets only where it could be taken for something else. */
  static String part(String name) {
    return name.matches("[^.\\[\\]\"]+") ? name : name(name);
  }

  /** A name as Prisma writes it in some places: between brackets only where it needs them. */
  static String bare(String name) {
    return name.matches("[\\p{L}_][\\p{L}\\p{N}_@#$]*") ? name : name(name);
  }

  static String literal(String text) {
    return "N'" + text.replace("'", "''") + "'";
  }

  /** A JSON array, because there are no arrays among the parameters of statements. */
  static String json(Collection<String> texts) {
    return texts.stream()
        .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }
}
