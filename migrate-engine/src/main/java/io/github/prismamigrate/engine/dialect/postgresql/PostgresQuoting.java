package io.github.prismamigrate.engine.dialect.postgresql;

/** Names and texts as parts of statements that the engine itself sends. */
final class PostgresQuoting {
  private PostgresQuoting() {}

  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A literal that means the same whatever {@code standard_conforming_strings} says. */
  static String literal(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? quoted : " E" + quoted.replace("\\", "\\\\");
  }
}
