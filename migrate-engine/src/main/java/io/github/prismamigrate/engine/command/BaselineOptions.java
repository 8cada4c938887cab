package io.github.prismamigrate.engine.command;

/**
 * What is special about one run of {@link Baseline}.
 *
 * @param name what the migration is called behind its number 0
 */
public record BaselineOptions(Source source, String name) {

  /** What the first migration is written from. */
  public enum Source {
    /** Everything that is in the database. */
    DATABASE,
    /** The schema files, which must describe the database. */
    SCHEMA
  }
}
