package io.github.prismamigrate.engine.command;

/**
 * What is special about one run of {@link Status}.
 *
 * @param drift whether to replay the migrations on a shadow database, too, and to compare what they
 *     make with what is there
 */
public record StatusOptions(boolean drift) {

  /** Looks at records alone. */
  public static StatusOptions defaults() {
    return new StatusOptions(false);
  }
}
