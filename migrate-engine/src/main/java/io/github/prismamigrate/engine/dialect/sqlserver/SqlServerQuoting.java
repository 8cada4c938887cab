package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.script.Literals;
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

  /**
   * A text as Prisma writes it in some places: as one of the code page of the database, which has
   * few letters beyond those of ASCII, so that others need the mark of a national text.
   */
  static String text(String text) {
    return text.chars().allMatch(c -> c < 0x80) ? Literals.text(text) : literal(text);
  }

  static String literal(String text) {
    return "N" + Literals.text(text);
  }

  /**
   * Names in a text in which {@code CHARINDEX} finds {@code QUOTENAME}. There are no arrays among
   * the parameters of statements, and the server takes lists apart only in databases of its own
   * age.
   */
  static String list(Collection<String> names) {
    return names.stream().map(SqlServerQuoting::name).collect(Collectors.joining());
  }
}
