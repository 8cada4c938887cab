package io.github.prismamigrate.engine.history;

/** The part of a directory name that is made of the name given by people. */
public final class Slug {
  private Slug() {}

  /** At most 200 characters out of {@code a-z}, {@code 0-9} and {@code _}. */
  public static String of(String name) {
    return name;
  }
}
